//! What a running program holds in its memory.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

const PAGE: u64 = 4096;

/// In the entry of a page: it is in memory, or it was put away to the disk.
const IS_THERE: u64 = 0b11 << 62;

/// Whether a process holds this text, as UTF-8 or as UTF-16, in whatever it has written to.
#[must_use]
pub fn holds(process: u32, text: &str) -> bool {
    any(process, text, |_| true)
}

/// Whether a process holds this text in what its C library gives it.
#[must_use]
pub fn heap_holds(process: u32, text: &str) -> bool {
    any(process, text, |mapping| mapping.ends_with("[heap]"))
}

fn any(process: u32, text: &str, which: impl Fn(&str) -> bool) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let maps = fs::read_to_string(folder(process).join("maps")).unwrap_or_default();
    maps.lines()
        .filter(|mapping| mapping.contains(" rw") && which(mapping))
        .filter_map(range)
        .flat_map(|(start, end)| written(process, start, end))
        .any(|part| finds(&part, text.as_bytes()) || finds(&part, &wide))
}

/// The pages of a range that are there, each row of neighbours in one piece. What cannot
/// be read any more has been given back.
fn written(process: u32, start: u64, end: u64) -> Vec<Vec<u8>> {
    let read = |file: &str, at: u64, length: u64| {
        let mut bytes = vec![0; usize::try_from(length).ok()?];
        let file = File::open(folder(process).join(file)).ok()?;
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

fn finds(part: &[u8], text: &[u8]) -> bool {
    let first = text[0];
    part.iter()
        .enumerate()
        .any(|(at, byte)| *byte == first && part[at..].starts_with(text))
}

fn range(mapping: &str) -> Option<(u64, u64)> {
    let (start, end) = mapping.split_once(' ')?.0.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    Some((number(start)?, number(end)?))
}

fn folder(process: u32) -> PathBuf {
    PathBuf::from(format!("/proc/{process}"))
}
