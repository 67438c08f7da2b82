//! What a client did although a rule said not yet: the vault keeps it with a note, and protocols
//! say what to do then.

crate::vocabulary! {
    /// What happened too soon.
    Slip {
        /// The scalp got wet.
        GotWet = "got_wet",
        /// The client sweated.
        Sweated = "sweated",
        /// The client used soap or shampoo.
        Shampooed = "shampooed",
        /// The client scratched, or picked at scabs.
        Scratched = "scratched",
        /// The client shaved.
        Shaved = "shaved",
        /// The sun shone on the scalp.
        Sun = "sun",
    }
}
