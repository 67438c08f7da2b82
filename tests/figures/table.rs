//! Figures beside each other.

use std::fmt;
use std::time::Duration;

/// A figure with what it is compared with.
struct Row {
    name: &'static str,
    ours: String,
    other: String,
    ratio: Option<f64>,
    aim: &'static str,
}

/// All figures of a run.
#[derive(Default)]
pub struct Table(Vec<Row>);

impl Table {
    /// Adds a figure beside another of the same kind.
    pub fn compare<T: Figure>(&mut self, name: &'static str, ours: T, other: T, aim: &'static str) {
        self.0.push(Row {
            name,
            ours: ours.text(),
            other: other.text(),
            ratio: Some(ours.number() / other.number()),
            aim,
        });
    }

    /// Adds a figure that stands alone.
    pub fn note<T: Figure>(&mut self, name: &'static str, ours: T, aim: &'static str) {
        self.0.push(Row {
            name,
            ours: ours.text(),
            other: String::new(),
            ratio: None,
            aim,
        });
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, cells: [&str; 5]| {
            let [name, ours, other, ratio, aim] = cells;
            writeln!(f, "{name:<42}{ours:>12}{other:>14}{ratio:>8}  {aim}")
        };
        line(f, ["", "ours", "beside it", "ratio", "aim"])?;
        for row in &self.0 {
            let ratio = row
                .ratio
                .map(|ratio| format!("{ratio:.2}"))
                .unwrap_or_default();
            line(f, [row.name, &row.ours, &row.other, &ratio, row.aim])?;
        }
        Ok(())
    }
}

/// What can stand in the table.
pub trait Figure: Copy {
    /// As a person reads it.
    fn text(self) -> String;
    /// For the ratio.
    fn number(self) -> f64;
}

impl Figure for Duration {
    fn text(self) -> String {
        let micros = self.number() * 1e6;
        if micros < 1_000.0 {
            format!("{micros:.1} µs")
        } else {
            format!("{:.1} ms", micros / 1e3)
        }
    }

    fn number(self) -> f64 {
        self.as_secs_f64()
    }
}

/// A number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytes(pub u64);

impl Figure for Bytes {
    fn text(self) -> String {
        format!("{:.1} MiB", self.number() / f64::from(1 << 20))
    }

    #[expect(clippy::cast_precision_loss, reason = "for a reader")]
    fn number(self) -> f64 {
        self.0 as f64
    }
}

/// The median of some durations or sizes.
pub fn median<T: Copy + Ord>(samples: &[T]) -> T {
    percentile(samples, 50)
}

/// The sample that this share of them, in percent, does not pass.
pub fn percentile<T: Copy + Ord>(samples: &[T], percent: usize) -> T {
    let mut sorted = samples.to_vec();
    sorted.sort_unstable();
    sorted[(sorted.len() - 1) * percent / 100]
}
