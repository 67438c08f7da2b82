//! Bytes of a file as text, in whichever encoding they were written.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use vocabulary::vocabulary;

vocabulary! {
    /// How the letters of a file are written that does not say so itself.
    Letters {
        /// Western Europe and the Americas.
        Western = "windows-1252",
        /// Polish, Czech, Hungarian and their neighbours.
        CentralEuropean = "windows-1250",
        /// The same, as Unix wrote them.
        CentralEuropeanIso = "iso-8859-2",
        /// Russian, Bulgarian, Serbian.
        Cyrillic = "windows-1251",
        /// Russian and Ukrainian, as Unix wrote them.
        CyrillicKoi = "koi8-u",
        /// Russian, as DOS wrote it.
        CyrillicDos = "ibm866",
        /// Greek.
        Greek = "windows-1253",
        /// Turkish.
        Turkish = "windows-1254",
        /// Hebrew.
        Hebrew = "windows-1255",
        /// Arabic and Persian.
        Arabic = "windows-1256",
        /// Estonian, Latvian, Lithuanian.
        Baltic = "windows-1257",
        /// Vietnamese.
        Vietnamese = "windows-1258",
        /// Thai.
        Thai = "windows-874",
        /// Japanese.
        Japanese = "shift_jis",
        /// Japanese, as Unix wrote it.
        JapaneseUnix = "euc-jp",
        /// Korean.
        Korean = "euc-kr",
        /// Simplified Chinese.
        SimplifiedChinese = "gbk",
        /// Traditional Chinese.
        TraditionalChinese = "big5",
        /// Western Europe, as a Mac wrote it before 2001.
        Mac = "macintosh",
    }
}

impl Letters {
    fn encoding(self) -> &'static Encoding {
        Encoding::for_label(self.id().as_bytes()).unwrap_or(WINDOWS_1252)
    }

    /// Guesses from the lines that are not UTF-8.
    pub(super) fn guess(bytes: &[u8]) -> Self {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        for line in lines(bytes).filter(|line| str::from_utf8(line).is_err()) {
            detector.feed(line, false);
        }
        detector.feed(b"", true);
        let guessed = detector.guess(None, Utf8Detection::Deny);
        let mut known = Self::ALL.iter().copied();
        known
            .find(|one| one.encoding() == guessed)
            .unwrap_or(Self::Western)
    }
}

/// Text, and what had to be done to have it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct DecodedText {
    pub(super) text: String,
    /// How its letters were taken, where nothing said how.
    pub(super) letters: Option<Letters>,
    /// How many signs were taken out that nobody sees.
    pub(super) hidden: usize,
}

impl DecodedText {
    fn new(text: String, letters: Option<Letters>) -> Self {
        let hidden = text.chars().filter(|sign| is_hidden(*sign)).count();
        let text = if hidden == 0 {
            text
        } else {
            text.chars().filter(|sign| !is_hidden(*sign)).collect()
        };
        Self {
            text,
            letters,
            hidden,
        }
    }
}

/// Controls, and what turns the direction of the text after it: a name could be read as
/// another one.
fn is_hidden(sign: char) -> bool {
    sign.is_control() && !matches!(sign, '\n' | '\r' | '\t') || vocabulary::turns_text(sign)
}

/// The encoding that the first bytes tell, and how many of them are its mark. UTF-16 is
/// told by its zero bytes too: not every program writes the mark.
pub(super) fn told(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    let by_zeros = match bytes {
        [1..=0x7f, 0, 1..=0x7f, 0, ..] => Some((UTF_16LE, 0)),
        [0, 1..=0x7f, 0, 1..=0x7f, ..] => Some((UTF_16BE, 0)),
        _ => None,
    };
    Encoding::for_bom(bytes).or(by_zeros)
}

/// Reads UTF-16, UTF-8, and each line that is in neither as was chosen, or else guessed.
pub(super) fn read(mut bytes: Vec<u8>, chosen: Option<Letters>) -> DecodedText {
    if let Some((encoding, mark)) = told(&bytes) {
        bytes.drain(..mark);
        if encoding != UTF_8 {
            let (text, _) = encoding.decode_without_bom_handling(&bytes);
            return DecodedText::new(text.into_owned(), None);
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) => DecodedText::new(text, None),
        Err(error) => {
            let bytes = error.as_bytes();
            let letters = chosen.unwrap_or_else(|| Letters::guess(bytes));
            let mut read = DecodedText {
                letters: Some(letters),
                ..DecodedText::default()
            };
            for line in lines(bytes) {
                let line = read_as(line, None, letters);
                read.text.push_str(&line.text);
                read.hidden += line.hidden;
            }
            read
        }
    }
}

/// Reads what may name its own encoding. Without a name that is known it is UTF-8, or else
/// in `letters`.
pub(super) fn read_as(bytes: &[u8], label: Option<&str>, letters: Letters) -> DecodedText {
    let named = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    if let Some(encoding) = named.filter(|encoding| *encoding != UTF_8) {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        return DecodedText::new(text.into_owned(), None);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return DecodedText::new(text.to_owned(), None);
    }
    let (text, _) = letters.encoding().decode_without_bom_handling(bytes);
    DecodedText::new(text.into_owned(), Some(letters))
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| matches!(byte, b'\n' | b'\r'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_is_known_without_its_mark() {
        let little: Vec<u8> = "Zoë".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "name".encode_utf16().flat_map(u16::to_be_bytes).collect();
        // The second letter of "Zoë" is ASCII, as those of every heading and "BEGIN" are.
        for (bytes, text) in [(little, "Zoë"), (big, "name")] {
            let read = read(bytes, None);
            assert_eq!((read.text.as_str(), read.letters), (text, None));
        }
    }

    #[test]
    fn only_the_lines_that_are_not_utf_8_are_guessed() {
        let read = read(b"\xef\xbb\xbfname\nZo\xc3\xab\nDo\xeb\n".to_vec(), None);
        assert_eq!(read.text, "name\nZoë\nDoë\n");
        assert_eq!(read.letters, Some(Letters::Western));
    }

    #[test]
    fn letters_of_other_countries_are_guessed_and_can_be_chosen() {
        for (letters, text) in [
            (Letters::Western, "Name\nJürgen Müller\nZoë Lefèvre\n"),
            (
                Letters::CentralEuropean,
                "Imię;Nazwisko\nŁucja;Żółć\nGrażyna;Wiśniewska\n",
            ),
            (
                Letters::Cyrillic,
                "Имя;Телефон\nАнна Иванова;604\nПётр Смирнов;605\n",
            ),
            (
                Letters::Turkish,
                "Ad Soyad\nAyşe Yılmaz\nİsmail Çağlar\nGülşah Işık\n",
            ),
            (Letters::Greek, "Όνομα\nΓιώργος Παπαδόπουλος\n"),
            (Letters::Japanese, "名前\n山田太郎\nサラ\n"),
        ] {
            let (bytes, _, _) = letters.encoding().encode(text);
            let guessed = read(bytes.to_vec(), None);
            assert_eq!(
                (guessed.text.as_str(), guessed.letters),
                (text, Some(letters))
            );
        }
        let chosen = read(b"Ho\xf0\n".to_vec(), Some(Letters::Turkish));
        assert_eq!(chosen.text, "Hoğ\n");
    }

    #[test]
    fn a_name_that_does_not_hold_is_a_guess() {
        for (label, letters) in [
            ("UTF-8", Some(Letters::Western)),
            ("x-own", Some(Letters::Western)),
            ("latin1", None),
        ] {
            let read = read_as(b"Do\xeb", Some(label), Letters::Western);
            assert_eq!((read.text.as_str(), read.letters), ("Doë", letters));
        }
    }

    #[test]
    fn what_turns_the_direction_of_a_text_is_taken_out() {
        let read = read("An\0na\u{202e}\u{9b}\tزهرا\u{200c}\n".into(), None);
        assert_eq!(
            (read.text.as_str(), read.hidden),
            ("Anna\tزهرا\u{200c}\n", 3)
        );
    }

    #[test]
    fn every_kind_of_letters_is_one() {
        for letters in Letters::ALL {
            assert_eq!(letters.encoding().name().to_ascii_lowercase(), letters.id());
        }
    }
}
