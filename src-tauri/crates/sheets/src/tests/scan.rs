//! A machine reads every date and hour off the paper: printed in black and white on a coarse
//! printer, and copied twice on a bad copier.
//!
//! Run where Tesseract is installed with its English; elsewhere it says that it was not.

use std::io::Write;
use std::process::{Command, Stdio};

use protocol::{Protocol, shipped};
use typst::utils::Scalar;
use typst_render::RenderOptions;

use super::given::{plan, sheet, standard, studio, words_of};
use crate::{TypesetDocument, aftercare};

/// Tesseract looks for text wherever it stands, and does not guess at columns.
const SPARSE: &str = "11";

/// A picture in grey: 0 is black.
struct Scan {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

impl Scan {
    /// Draws the first page, with so many dots to an inch.
    fn of(page: &TypesetDocument, dots: u32) -> Self {
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(f64::from(dots) / 72.0),
            ..RenderOptions::default()
        };
        let drawn = typst_render::render(&page.document().pages()[0], &options);
        Self {
            width: drawn.width() as usize,
            height: drawn.height() as usize,
            // Paper is white where nothing is drawn, and ink on it is grey or black.
            grey: drawn.pixels().iter().map(|dot| dot.green()).collect(),
        }
    }

    /// Returns the picture whose dots are made of this one's, by row and column.
    fn map(&self, dot: impl Fn(usize, usize) -> u8) -> Self {
        let (width, height) = (self.width, self.height);
        let grey = (0..width * height).map(|at| dot(at % width, at / width));
        Self {
            width,
            height,
            grey: grey.collect(),
        }
    }

    /// Returns a dot; beyond the paper it is white.
    fn at(&self, x: usize, y: usize) -> u8 {
        let inside = x < self.width && y < self.height;
        if inside {
            self.grey[y * self.width + x]
        } else {
            255
        }
    }

    /// Returns the nine dots around one.
    fn around(&self, x: usize, y: usize) -> [u8; 9] {
        std::array::from_fn(|one| {
            self.at((x + one % 3).wrapping_sub(1), (y + one / 3).wrapping_sub(1))
        })
    }

    /// In black and white: darker than `limit` is black.
    fn black_and_white(&self, limit: u8) -> Self {
        self.map(|x, y| if self.at(x, y) < limit { 0 } else { 255 })
    }

    fn blurred(&self) -> Self {
        let mean = |nine: [u8; 9]| nine.iter().map(|&dot| u32::from(dot)).sum::<u32>() / 9;
        self.map(|x, y| u8::try_from(mean(self.around(x, y))).unwrap())
    }

    /// With strokes grown by a dot to the right and below, as too much toner does.
    fn bold(&self) -> Self {
        self.map(|x, y| self.at(x, y).min(self.at(x.wrapping_sub(1), y)))
    }

    /// With a speck in every two hundred dots, half of them black.
    fn dirty(&self, seed: u64) -> Self {
        self.map(|x, y| {
            let mixed = (seed ^ (y * self.width + x) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            match (mixed >> 33) % 400 {
                0 => 0,
                1 => 255,
                _ => self.at(x, y),
            }
        })
    }

    /// Laid askew on the glass: for every `run` dots across, one down.
    fn askew(&self, run: usize) -> Self {
        self.map(|x, y| self.at(x + y / run, (y + self.width / run).wrapping_sub(x / run)))
    }

    /// A copy on a bad copier.
    fn copied(&self, seed: u64) -> Self {
        self.blurred().dirty(seed).black_and_white(140)
    }

    /// Returns what Tesseract reads, or none where it is not installed.
    fn read(&self, dots: u32) -> Option<String> {
        let mut tesseract = Command::new("tesseract")
            .args(["stdin", "stdout", "-l", "eng", "--psm", SPARSE])
            .args(["--dpi", &dots.to_string()])
            .env("OMP_THREAD_LIMIT", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut picture = format!("P5\n{} {}\n255\n", self.width, self.height).into_bytes();
        picture.extend_from_slice(&self.grey);
        tesseract.stdin.take()?.write_all(&picture).ok()?;
        let read = tesseract.wait_with_output().ok()?;
        read.status
            .success()
            .then(|| String::from_utf8_lossy(&read.stdout).into_owned())
    }
}

/// Returns every date and every hour in a text, sorted: "Sun 22 Nov", "4:00 pm".
fn dates(text: &str) -> Vec<String> {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|one: char| !one.is_alphanumeric()))
        .collect();
    let begins = |names: &[&str], word: &str| names.iter().any(|name| word.starts_with(name));
    let dates = words.windows(3).filter(|three| {
        begins(&DAYS, three[0]) && three[1].parse::<u8>().is_ok() && begins(&MONTHS, three[2])
    });
    let hours = words
        .windows(2)
        .filter(|two| two[0].contains(':') && ["am", "pm"].contains(&two[1]));
    let mut found: Vec<String> = dates.map(|date| date.join(" ")).collect();
    found.extend(hours.map(|hour| hour.join(" ")));
    found.sort();
    found
}

fn page(protocol: &Protocol) -> TypesetDocument {
    let mut given = sheet();
    given.studio = Some(studio());
    given.client_name = Some("Marcus Odell".to_owned());
    let plan = plan(protocol, &["2026-11-05T11:30", "2026-11-19T16:00"]);
    aftercare(&given, &plan, protocol).unwrap()
}

/// Asserts that a machine reads off a scan the dates and hours that were printed.
fn reads_as_printed(page: &TypesetDocument, dots: u32, scan: &Scan) {
    let Some(read) = scan.read(dots) else {
        eprintln!("not run: needs tesseract with its English");
        return;
    };
    let printed = dates(&words_of(page).replace('\u{a0}', " "));
    assert!(printed.len() > 20, "{printed:?}");
    assert_eq!(dates(&read), printed, "{read}");
}

#[test]
fn a_machine_reads_a_page_in_black_and_white() {
    for (protocol, dots) in shipped().iter().zip([150, 200, 300]) {
        let page = page(protocol);
        reads_as_printed(&page, dots, &Scan::of(&page, dots).black_and_white(128));
    }
}

#[test]
fn a_machine_reads_a_copy_of_a_copy() {
    let page = page(standard());
    let printed = Scan::of(&page, 300).black_and_white(128);
    let once = printed.bold().askew(150).copied(1);
    reads_as_printed(&page, 300, &once.askew(230).copied(2));
}
