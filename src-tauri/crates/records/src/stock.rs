//! A bottle or a box of the studio's: the type, and reading and writing what is in stock.
//!
//! It belongs to no client. What a session used is written into the session itself, so that
//! nothing that is changed here changes what a client's record says.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use crate::batch::Batch;
use crate::bounds;
use crate::error::StoreError;
use crate::history::Earlier;
use crate::ids::StockId;
use crate::kind::{Kind, Record};
use crate::record::{Stored, columns, stored};
use crate::uid;
use crate::vault::Vault;

vocabulary! {
    /// What a bottle or a box holds.
    #[derive(Default)]
    StockKind {
        /// Pigment.
        #[default]
        Pigment = "pigment",
        /// Needles.
        Needle = "needle",
    }
}

/// A bottle of pigment or a box of needles, as its label says. Texts are empty when not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Stock {
    /// What it holds.
    pub kind: StockKind,
    /// Who makes it. Brand and name together must hold something.
    pub brand: String,
    /// The shade, or the needle, such as `3RL 0.25`.
    pub name: String,
    /// Batch number.
    pub lot: String,
    /// Last day of use.
    pub expiry: Option<NaiveDate>,
    /// The day that it was opened on.
    pub opened: Option<NaiveDate>,
    /// For how many months it may be used once it is open.
    pub months: Option<u8>,
    /// Who sold it.
    pub supplier: String,
    /// The day that it was used up or thrown away on.
    pub finished: Option<NaiveDate>,
    /// Free text.
    pub note: String,
}

impl Record for Stock {
    const KIND: Kind = Kind::Stock;
    type Id = StockId;

    fn check(&self) -> Result<(), StoreError> {
        bounds::STOCK.filled(&format!("{}{}", self.brand, self.name))?;
        [
            &self.brand,
            &self.name,
            &self.lot,
            &self.supplier,
            &self.note,
        ]
        .into_iter()
        .try_for_each(|text| bounds::STOCK.text(text))
    }
}

impl Vault {
    /// Returns the studio's bottles and boxes in the order that they were added in, without those
    /// in the bin.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn stock(&self) -> Result<Vec<Stored<StockId, Stock>>, StoreError> {
        self.many(
            &format!(
                "SELECT {} FROM stock WHERE binned IS NULL ORDER BY id",
                columns("stock")
            ),
            [],
            stored,
        )
    }

    /// Returns a bottle or a box that is not in the bin.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn stock_item(&self, id: StockId) -> Result<Stored<StockId, Stock>, StoreError> {
        self.one(
            &format!(
                "SELECT {} FROM stock WHERE id = ?1 AND binned IS NULL",
                columns("stock")
            ),
            [id],
            stored,
        )
    }

    /// Returns a bottle or a box, in the bin or not.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is gone.
    pub fn stock_or_binned(&self, id: StockId) -> Result<Stored<StockId, Stock>, StoreError> {
        self.one(
            &format!("SELECT {} FROM stock WHERE id = ?1", columns("stock")),
            [id],
            stored,
        )
    }

    /// Returns what the record of a bottle or a box said before, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn stock_history(&self, id: StockId) -> Result<Vec<Earlier<Stock>>, StoreError> {
        self.earlier(id.into())
    }
}

impl Batch<'_> {
    /// Adds a bottle or a box.
    ///
    /// # Errors
    /// [`StoreError::Field`] for one without brand and name, and for a text that is too long.
    pub fn add_stock(&mut self, stock: &Stock) -> Result<StockId, StoreError> {
        self.add(stock, &uid::make()?, &[])
    }

    /// Saves the new contents of a record of a bottle or a box.
    ///
    /// # Errors
    /// As [`add_stock`](Self::add_stock); [`StoreError::NotFound`] when there is none.
    pub fn save_stock(&mut self, id: StockId, stock: &Stock) -> Result<(), StoreError> {
        self.save(id, stock)
    }
}
