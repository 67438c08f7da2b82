//! Which clients are due for erasing, by the studio's own rule. It lists and never erases.

use chrono::{Datelike, NaiveDate};

use crate::client::Client;
use crate::error::StoreError;
use crate::ids::ClientId;
use crate::record::{Stored, columns, stored};
use crate::vault::Vault;

/// A client who is due for erasing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The client.
    pub client: Stored<ClientId, Client>,
    /// The day of the last session, or, without one, the day that the client was added.
    pub last: NaiveDate,
    /// The first day on which the client was due.
    pub since: NaiveDate,
}

impl Vault {
    /// Returns the clients whose last session is longer ago than the years that are set,
    /// the longest first; nobody when no years are set. `today` is the studio's date.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn due_for_erasing(&self, today: NaiveDate) -> Result<Vec<Due>, StoreError> {
        let Some(years) = self.settings()?.retention_years else {
            return Ok(Vec::new());
        };
        let Some(before) = years_after(today, -i32::from(years)) else {
            return Ok(Vec::new());
        };
        self.many(
            &format!(
                "SELECT {}, coalesce(max(date(session.ended)), date(client.created / 1000, 'unixepoch')) AS last
                 FROM client LEFT JOIN session ON session.client = client.id AND session.binned IS NULL
                 WHERE client.binned IS NULL
                 GROUP BY client.id HAVING last < ?1 ORDER BY last, client.id",
                columns("client")
            ),
            [before.to_string()],
            |row| {
                let last: String = row.get(4)?;
                let last: NaiveDate = last.parse().map_err(|_| StoreError::Damaged)?;
                let since = years_after(last, i32::from(years)).and_then(|day| day.succ_opt());
                Ok(Due { client: stored(row)?, last, since: since.ok_or(StoreError::Damaged)? })
            },
        )
    }
}

/// The same day `years` later; a 29 February becomes the 28th where there is none.
fn years_after(day: NaiveDate, years: i32) -> Option<NaiveDate> {
    let year = day.year().checked_add(years)?;
    day.with_year(year)
        .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
}
