//! A table of figures.

use std::fmt;
use std::time::Duration;

/// A figure, and what it is compared with if anything.
struct Row {
    name: &'static str,
    ours: String,
    other: String,
    ratio: Option<f64>,
    aim: &'static str,
}

/// All figures of a run, in the order in which they were added.
#[derive(Default)]
pub struct Table(Vec<Row>);

impl Table {
    /// Adds a figure that is compared with another of the same kind.
    pub fn compare<T: Figure>(&mut self, name: &'static str, ours: T, other: T, aim: &'static str) {
        self.0.push(Row {
            name,
            ours: ours.text(),
            other: other.text(),
            ratio: Some(ours.number() / other.number()),
            aim,
        });
    }

    /// Adds a figure that is compared with nothing.
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

/// A value that can be shown in the table.
pub trait Figure: Copy {
    /// Returns the value with its unit.
    fn text(self) -> String;
    /// Returns the value as a number, for the ratio.
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

/// A size in bytes, shown in MiB.
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

/// Returns the median, the lower one if there are two.
pub fn median<T: Copy + Ord>(samples: &[T]) -> T {
    percentile(samples, 50)
}

/// Returns the sample at this percentile, rounded down to an existing one.
pub fn percentile<T: Copy + Ord>(samples: &[T], percent: usize) -> T {
    let mut sorted = samples.to_vec();
    sorted.sort_unstable();
    sorted[(sorted.len() - 1) * percent / 100]
}
