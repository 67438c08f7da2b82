//! Bytes of a file as text, in whichever encoding they were written.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Text, and whether its encoding had to be guessed.
pub(super) struct Letters {
    pub(super) text: String,
    pub(super) is_guessed: bool,
}

/// Reads UTF-8, UTF-16 with its mark, and anything else as Windows-1252, which older
/// spreadsheets of Western Europe and the Americas write.
pub(super) fn read(bytes: Vec<u8>) -> Letters {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes)
        && (encoding != UTF_8 || str::from_utf8(&bytes[mark..]).is_ok())
    {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return Letters {
            text: text.into_owned(),
            is_guessed: false,
        };
    }
    match String::from_utf8(bytes) {
        Ok(text) => Letters {
            text,
            is_guessed: false,
        },
        Err(error) => Letters {
            text: guess(error.as_bytes()).into_owned(),
            is_guessed: true,
        },
    }
}

/// Reads what is in the encoding that it names itself; without a name that is known, it
/// is read as [`read`] does.
pub(super) fn read_as<'b>(bytes: &'b [u8], label: Option<&str>) -> Cow<'b, str> {
    let named = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    match named {
        Some(encoding) if encoding != UTF_8 => encoding.decode_without_bom_handling(bytes).0,
        _ => str::from_utf8(bytes).map_or_else(|_| guess(bytes), Cow::Borrowed),
    }
}

fn guess(bytes: &[u8]) -> Cow<'_, str> {
    WINDOWS_1252.decode_without_bom_handling(bytes).0
}
