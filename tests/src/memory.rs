//! Searches the memory of a running process.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

use memchr::memmem::Finder;

const PAGE: u64 = 4096;

/// The bits of a `pagemap` entry that say that the page is in memory, or in swap.
const IS_THERE: u64 = 0b11 << 62;

/// Returns true if a process holds this text, as UTF-8 or UTF-16, in memory that it can
/// write.
#[must_use]
pub fn holds(process: u32, text: &str) -> bool {
    let text = Forms::of(text);
    mappings(process, " rw").any(|mapping| text.are_in(process, &mapping))
}

/// Returns the mappings that contain this text, as `/proc/<process>/maps` lists them.
///
/// All memory that the process can read is searched.
#[must_use]
pub fn places(process: u32, text: &str) -> Vec<String> {
    let text = Forms::of(text);
    mappings(process, " r")
        .filter(|mapping| text.are_in(process, mapping))
        .collect()
}

/// Returns the mappings of a process with these rights.
fn mappings(process: u32, rights: &'static str) -> impl Iterator<Item = String> {
    let maps = fs::read_to_string(folder(process).join("maps")).unwrap_or_default();
    let lines: Vec<String> = maps.lines().map(str::to_owned).collect();
    lines
        .into_iter()
        .filter(move |mapping| mapping.contains(rights))
}

/// A text as UTF-8 and as UTF-16, ready to be searched for.
struct Forms([Finder<'static>; 2]);

impl Forms {
    fn of(text: &str) -> Self {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        Self([text.as_bytes(), &wide].map(|text| Finder::new(text).into_owned()))
    }

    fn are_in(&self, process: u32, mapping: &str) -> bool {
        let Some((start, end)) = range(mapping) else {
            return false;
        };
        let parts = there(process, start, end);
        let holds = |finder: &Finder<'_>| parts.iter().any(|part| finder.find(part).is_some());
        self.0.iter().any(holds)
    }
}

/// Returns the pages of a range that exist, adjacent ones joined.
///
/// Pages that cannot be read any more are left out: the process has freed them.
fn there(process: u32, start: u64, end: u64) -> Vec<Vec<u8>> {
    let read = |file: &str, at: u64, length: u64| {
        let mut bytes = vec![0; usize::try_from(length).ok()?];
        let file = match File::open(folder(process).join(file)) {
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                panic!("the memory of {process} may not be looked at: see Desk::open_memory")
            }
            file => file.ok()?,
        };
        file.read_exact_at(&mut bytes, at).ok()?;
        Some(bytes)
    };
    let entries = read("pagemap", start / PAGE * 8, (end - start) / PAGE * 8).unwrap_or_default();
    let pages: Vec<(u64, bool)> = entries
        .chunks_exact(8)
        .map(|entry| u64::from_le_bytes(entry.try_into().expect("eight bytes")))
        .map(|entry| entry & IS_THERE != 0)
        .zip(0..)
        .map(|(is_there, number)| (start + number * PAGE, is_there))
        .collect();
    pages
        .chunk_by(|(_, one), (_, next)| one == next)
        .filter(|row| row[0].1)
        .filter_map(|row| read("mem", row[0].0, row.len() as u64 * PAGE))
        .collect()
}

fn range(mapping: &str) -> Option<(u64, u64)> {
    let (start, end) = mapping.split_once(' ')?.0.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    Some((number(start)?, number(end)?))
}

fn folder(process: u32) -> PathBuf {
    PathBuf::from(format!("/proc/{process}"))
}
