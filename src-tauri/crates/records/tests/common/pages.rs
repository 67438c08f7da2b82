//! Takes an encrypted database apart without its library: every page of the file, free
//! ones too, decrypted by the published format (AES-256-CBC, the IV and a MAC in the last
//! 80 bytes of each page, 16 bytes of salt at the start of the first).
#![allow(dead_code, clippy::unwrap_used, missing_docs)] // Test code; each test file uses a part.

use std::path::Path;

use aes::cipher::block_padding::NoPadding;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};

const PAGE: usize = 4096;
const RESERVED: usize = 80;
const SALT: usize = 16;

/// The decrypted contents of every page.
pub fn decrypt(database: &Path, key: &[u8; 32]) -> Vec<Vec<u8>> {
    let file = std::fs::read(database).unwrap();
    assert_eq!(file.len() % PAGE, 0);
    (1..)
        .zip(file.chunks_exact(PAGE))
        .map(|(number, page)| decrypt_page(number, page, key))
        .collect()
}

/// Writes the decrypted pages as the plain database that they are.
pub fn write_plain(pages: &[Vec<u8>], to: &Path) {
    let mut file = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        // In place of the salt, what every database begins with.
        if number == 0 {
            file.extend_from_slice(b"SQLite format 3\0");
        }
        file.extend_from_slice(page);
        file.extend_from_slice(&[0; RESERVED]);
    }
    std::fs::write(to, file).unwrap();
}

fn decrypt_page(number: u32, page: &[u8], key: &[u8; 32]) -> Vec<u8> {
    let start = if number == 1 { SALT } else { 0 };
    let (text, reserved) = page[start..].split_at(PAGE - RESERVED - start);
    let iv: [u8; 16] = reserved[..16].try_into().unwrap();
    let cipher = cbc::Decryptor::<aes::Aes256>::new(key.into(), &iv.into());
    cipher.decrypt_padded_vec::<NoPadding>(text).unwrap()
}

/// In how many decrypted pages of a rollback journal a text occurs: those that it would
/// play back, and those of earlier saves that were not written over yet.
pub fn journal_pages_with(journal: &Path, key: &[u8; 32], text: &str) -> usize {
    // A sector of head, then pages with their number before and a checksum after.
    let file = std::fs::read(journal).unwrap();
    let records = file.get(512..).unwrap_or_default().chunks_exact(PAGE + 8);
    records
        .filter(|record| {
            let number = u32::from_be_bytes(record[..4].try_into().unwrap());
            let page = decrypt_page(number, &record[4..4 + PAGE], key);
            contains(&page, text.as_bytes())
        })
        .count()
}

/// In how many decrypted pages a text occurs.
pub fn pages_with(database: &Path, key: &[u8; 32], text: &str) -> usize {
    let pages = decrypt(database, key);
    pages
        .iter()
        .filter(|page| contains(page, text.as_bytes()))
        .count()
}

pub fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle)
}

/// The files under a folder that hold a text as it is, or as UTF-16.
pub fn files_with(dir: &Path, text: &str) -> Vec<std::path::PathBuf> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let contents = std::fs::read(&path).unwrap();
                if contains(&contents, text.as_bytes()) || contains(&contents, &wide) {
                    found.push(path);
                }
            }
        }
    }
    found
}
