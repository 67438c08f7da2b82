//! Merges overlapping spans of time into one sequence.

use vocabulary::Moment;

/// A value that applies from one moment until just before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span<T> {
    pub from: Moment,
    pub until: Option<Moment>,
    pub what: T,
}

impl<T> Span<T> {
    pub fn holds_at(&self, moment: Moment) -> bool {
        self.from <= moment && self.until.is_none_or(|until| moment < until)
    }
}

/// Returns, for every moment, the span with the highest rank.
///
/// The result is in order of time and without overlap, and has a gap only where no span
/// applies. Neighbours of equal rank are joined into one span. Of two spans of equal
/// rank, the one that begins later wins; where they are joined, the value of the first
/// one stays.
pub(crate) fn strictest<T: Copy, R: Ord>(spans: &[Span<T>], rank: impl Fn(T) -> R) -> Vec<Span<T>> {
    let mut edges: Vec<Moment> = spans
        .iter()
        .flat_map(|span| [Some(span.from), span.until])
        .flatten()
        .collect();
    edges.sort_unstable();
    edges.dedup();

    let mut coming = spans.to_vec();
    coming.sort_by_key(|span| span.from);
    let mut coming = coming.into_iter().peekable();
    let mut holding: Vec<Span<T>> = Vec::new();
    let mut joined: Vec<Span<T>> = Vec::new();
    for (i, &from) in edges.iter().enumerate() {
        while let Some(span) = coming.next_if(|span| span.from <= from) {
            holding.push(span);
        }
        holding.retain(|span| span.holds_at(from));
        let Some(winner) = holding.iter().max_by_key(|span| rank(span.what)) else {
            continue;
        };
        let until = edges.get(i + 1).copied();
        match joined.last_mut() {
            Some(last) if last.until == Some(from) && rank(last.what) == rank(winner.what) => {
                last.until = until;
            }
            _ => joined.push(Span {
                from,
                until,
                what: winner.what,
            }),
        }
    }
    joined
}
