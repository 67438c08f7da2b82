//! Photos as pictures: read within bounds, written anew without anything that a camera adds,
//! made small, compared, aligned, and partly covered.
//!
//! It knows nothing of clients, of files on a disk or of what is kept. Pure: bytes in, bytes out.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod align;
mod compare;
mod cover;
mod jpeg;
mod read;
#[cfg(test)]
mod tests;

pub use self::align::{Alignment, Spot, align};
pub use self::compare::{Difference, Looks, differences};
pub use self::cover::{Area, cover};
pub use self::read::{MOST_FILE_BYTES, Picture, PictureFault, read, read_kept};
