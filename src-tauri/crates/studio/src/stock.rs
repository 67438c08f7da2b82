//! The studio's bottles and boxes: what is open, what is past its date, and what a session
//! took from them.
//!
//! It is given the day, and knows no words. Who was treated with what is in [`recall`].

pub mod inspection;
mod likeness;
pub mod notice;
pub mod recall;
#[cfg(test)]
mod tests;

use chrono::{Months, NaiveDate};
use records::{Stock, StockId, StockKind, StoreError, Stored, Treatment, Vault};
use vocabulary::vocabulary;

use crate::{Error, Studio};

/// For how many days before its last day of use a bottle is said to expire soon.
pub const SOON: i64 = 30;

vocabulary! {
    /// Whether a bottle or a box is in use.
    StockState {
        /// It is open.
        Open = "open",
        /// It was not opened yet.
        Shut = "shut",
        /// It is used up or thrown away.
        Finished = "finished",
    }
}

/// What may be wrong with a bottle or a box on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StockConcern {
    /// Its last day of use is over.
    Expired {
        /// That day.
        on: NaiveDate,
    },
    /// It has been open for longer than it may be used.
    OpenTooLong {
        /// The last day on which it could be used.
        until: NaiveDate,
    },
    /// Its last day of use is near.
    ExpiresSoon {
        /// That day.
        on: NaiveDate,
    },
    /// It is said to be opened on a day that is still to come: the date or the computer's clock
    /// is wrong.
    OpensLater {
        /// That day.
        on: NaiveDate,
    },
}

impl StockConcern {
    /// Returns true for what nobody should be treated with.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Expired { .. } | Self::OpenTooLong { .. })
    }
}

/// Returns whether a bottle or a box is in use at the end of a day.
#[must_use]
pub fn state(stock: &Stock, day: NaiveDate) -> StockState {
    if stock.finished.is_some_and(|finished| finished <= day) {
        StockState::Finished
    } else if stock.opened.is_some() {
        StockState::Open
    } else {
        StockState::Shut
    }
}

/// Returns what may be wrong with a bottle or a box on a day, the worst first. Nothing is said of
/// one that was finished on an earlier day; on that day itself a session can have used it.
#[must_use]
pub fn concerns(stock: &Stock, day: NaiveDate) -> Vec<StockConcern> {
    if stock.finished.is_some_and(|finished| finished < day) {
        return Vec::new();
    }
    let mut found = Vec::new();
    if let Some(on) = stock.expiry.filter(|on| *on < day) {
        found.push(StockConcern::Expired { on });
    }
    if let Some(until) = usable_until(stock).filter(|until| *until < day) {
        found.push(StockConcern::OpenTooLong { until });
    }
    let is_near = |on: &NaiveDate| (0..=SOON).contains(&(*on - day).num_days());
    if let Some(on) = stock.expiry.filter(is_near) {
        found.push(StockConcern::ExpiresSoon { on });
    }
    if let Some(on) = stock.opened.filter(|on| *on > day) {
        found.push(StockConcern::OpensLater { on });
    }
    found
}

/// Returns the last day on which an open bottle may be used, by the months on its label: the
/// same day of the month, or the last of a shorter month.
#[must_use]
pub fn usable_until(stock: &Stock) -> Option<NaiveDate> {
    let months = Months::new(stock.months?.into());
    stock.opened?.checked_add_months(months)
}

/// Returns another bottle or box of the same: nothing of the first one's own is copied.
#[must_use]
pub fn another(stock: &Stock) -> Stock {
    Stock {
        kind: stock.kind,
        brand: stock.brand.clone(),
        name: stock.name.clone(),
        months: stock.months,
        supplier: stock.supplier.clone(),
        ..Stock::default()
    }
}

/// Returns true if all words typed stand in what is kept about a bottle or a box.
#[must_use]
pub fn fits(stock: &Stock, typed: &str) -> bool {
    let Stock {
        brand,
        name,
        lot,
        supplier,
        note,
        ..
    } = stock;
    let all = records::sort_key(
        &[brand, name, lot, supplier, note]
            .map(String::as_str)
            .join(" "),
    );
    let typed = records::sort_key(typed);
    typed.split_whitespace().all(|word| all.contains(word))
}

/// What a session would take, and what is wrong with what it took.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TodaysStock {
    /// The open bottles and boxes, those that can be used first.
    pub open: Vec<Stored<StockId, Stock>>,
    /// What nobody should be treated with, in what the session has.
    pub concerns: Vec<(StockKind, StockConcern)>,
}

impl Studio {
    /// Returns the studio's bottles and boxes: those in use first, the finished ones last; within
    /// each by what they hold, their name and their last day of use.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn stock(&self, today: NaiveDate) -> Result<Vec<Stored<StockId, Stock>>, Error> {
        let mut all = self.vault.stock()?;
        all.sort_by_cached_key(|one| {
            let Stock { brand, name, .. } = &one.record;
            (
                state(&one.record, today),
                one.record.kind,
                records::sort_key(&format!("{brand} {name}")),
                one.record.expiry.unwrap_or(NaiveDate::MAX),
                one.id,
            )
        });
        Ok(all)
    }

    /// Adds a bottle or a box, or saves what is changed of one.
    ///
    /// # Errors
    /// [`StoreError::Field`] for one without brand and name; when it cannot be saved.
    pub fn save_stock(&mut self, id: Option<StockId>, stock: &Stock) -> Result<StockId, Error> {
        self.edit = None;
        let saved = self.vault.change(|batch| match id {
            Some(id) => batch.save_stock(id, stock).map(|()| id),
            None => batch.add_stock(stock),
        })?;
        Ok(saved)
    }

    /// Notes that a bottle or a box was opened today.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; when it cannot be saved.
    pub fn open_stock(&mut self, id: StockId, today: NaiveDate) -> Result<(), Error> {
        self.change_stock(id, |stock| stock.opened = Some(today))
    }

    /// Notes that a bottle or a box was used up or thrown away today.
    ///
    /// # Errors
    /// As [`open_stock`](Self::open_stock).
    pub fn finish_stock(&mut self, id: StockId, today: NaiveDate) -> Result<(), Error> {
        self.change_stock(id, |stock| stock.finished = Some(today))
    }

    fn change_stock(&mut self, id: StockId, change: impl FnOnce(&mut Stock)) -> Result<(), Error> {
        let mut stock = self.vault.stock_item(id)?.record;
        change(&mut stock);
        self.save_stock(Some(id), &stock).map(drop)
    }

    /// Returns what is open on the day of a session, and what is wrong with what the session has
    /// in one of its entries.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn todays_stock(&self, day: NaiveDate, done: &Treatment) -> Result<TodaysStock, Error> {
        let all = self.vault.stock()?;
        let mut open: Vec<_> = all
            .iter()
            .filter(|one| is_in_use(&one.record, day))
            .collect();
        // Whichever was opened last is what stands on the table.
        open.sort_by_key(|one| {
            let is_over = concerns(&one.record, day)
                .into_iter()
                .any(StockConcern::is_over);
            (is_over, std::cmp::Reverse(one.record.opened), one.id)
        });
        Ok(TodaysStock {
            concerns: concerns_of(done, &all, day),
            open: open.into_iter().cloned().collect(),
        })
    }
}

/// Whether a bottle was open at some time of a day, whatever happened to it since.
fn is_in_use(stock: &Stock, day: NaiveDate) -> bool {
    let is_opened = stock.opened.is_some_and(|opened| opened <= day);
    is_opened && stock.finished.is_none_or(|finished| day <= finished)
}

/// Returns what nobody should be treated with: by the dates that the session has, and by those of
/// the bottles that it names.
fn concerns_of(
    done: &Treatment,
    stock: &[Stored<StockId, Stock>],
    day: NaiveDate,
) -> Vec<(StockKind, StockConcern)> {
    let mut found = Vec::new();
    let used = [Used::pigment(done), Used::needle(done)];
    for used in used.into_iter().filter(|used| !used.is_empty()) {
        let own = used.expiry.filter(|on| *on < day);
        let mut said: Vec<StockConcern> = own
            .map(|on| StockConcern::Expired { on })
            .into_iter()
            .collect();
        if let Some(bottle) = bottle_of(&used, stock, day) {
            let over = concerns(bottle, day);
            said.extend(over.into_iter().filter(|one| {
                let is_told = own.is_some() && matches!(one, StockConcern::Expired { .. });
                one.is_over() && !is_told
            }));
        }
        found.extend(said.into_iter().map(|concern| (used.kind, concern)));
    }
    found
}

/// Returns the bottle that a session names: of the same name, of the same lot or without one as the
/// session is, and the freshest of several.
fn bottle_of<'s>(
    used: &Used,
    stock: &'s [Stored<StockId, Stock>],
    day: NaiveDate,
) -> Option<&'s Stock> {
    let lot = likeness::compact(&used.lot);
    let whole = likeness::compact(&used.title());
    let same = stock.iter().map(|one| &one.record).filter(|one| {
        one.kind == used.kind
            && is_in_use(one, day)
            && likeness::compact(&one.lot) == lot
            && likeness::compact(&format!("{} {}", one.brand, one.name)) == whole
    });
    same.max_by_key(|one| (usable_until(one).unwrap_or(NaiveDate::MAX), one.opened))
}

/// What a session used of one thing, as its record says. Texts are trimmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// What it is.
    pub kind: StockKind,
    /// The maker; of a needle it stands in the name.
    pub brand: String,
    /// The shade, or the needle.
    pub name: String,
    /// Batch number.
    pub lot: String,
    /// Last day of use.
    pub expiry: Option<NaiveDate>,
}

impl Used {
    /// Returns the pigment of an entry.
    #[must_use]
    pub fn pigment(done: &Treatment) -> Self {
        Self {
            kind: StockKind::Pigment,
            brand: done.pigment.brand.trim().to_owned(),
            name: done.pigment.shade.trim().to_owned(),
            lot: done.pigment.lot.trim().to_owned(),
            expiry: done.pigment.expiry,
        }
    }

    /// Returns the needle of an entry.
    #[must_use]
    pub fn needle(done: &Treatment) -> Self {
        Self {
            kind: StockKind::Needle,
            brand: String::new(),
            name: done.needle.trim().to_owned(),
            lot: done.needle_lot.trim().to_owned(),
            expiry: done.needle_expiry,
        }
    }

    /// Returns what of a kind an entry has.
    #[must_use]
    pub fn of(done: &Treatment, kind: StockKind) -> Self {
        match kind {
            StockKind::Pigment => Self::pigment(done),
            StockKind::Needle => Self::needle(done),
        }
    }

    /// Returns what a bottle or a box holds.
    #[must_use]
    pub fn stock(stock: &Stock) -> Self {
        Self {
            kind: stock.kind,
            brand: stock.brand.trim().to_owned(),
            name: stock.name.trim().to_owned(),
            lot: stock.lot.trim().to_owned(),
            expiry: stock.expiry,
        }
    }

    /// Returns true where nothing was noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.title().is_empty() && self.lot.is_empty() && self.expiry.is_none()
    }

    /// Returns brand and name, a space between.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} {}", self.brand, self.name).trim().to_owned()
    }
}

/// Returns everything of a kind that was ever used in a session or is in stock.
fn everything(vault: &Vault) -> Result<Vec<Used>, StoreError> {
    let sessions = recall::all_sessions(vault)?;
    let entries = sessions
        .iter()
        .flat_map(|one| &one.session.record.treatment);
    let used = entries.flat_map(|done| [Used::pigment(done), Used::needle(done)]);
    let stock = vault.stock()?;
    let all = used.chain(stock.iter().map(|one| Used::stock(&one.record)));
    Ok(all.filter(|one| !one.is_empty()).collect())
}
