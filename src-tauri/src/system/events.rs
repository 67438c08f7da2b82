//! What the backend tells the screen without being asked.

/// The system sleeps or locks its screen: save what is being typed and lock. The vault
/// is locked in a fraction of a second all the same. Without contents.
pub const SYSTEM_LOCKS: &str = "system-locks";

/// How far a long task has come: a [`Progress`](crate::wire::Progress).
pub const PROGRESS: &str = "progress";

/// The artist asks for a client from another program: open what finds one. Without
/// contents.
pub const FIND: &str = "find";

/// Each with its name in the bindings.
#[cfg(test)]
pub const ALL: [(&str, &str); 3] = [
    ("systemLocks", SYSTEM_LOCKS),
    ("progress", PROGRESS),
    ("find", FIND),
];
