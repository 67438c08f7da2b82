//! What stands in one cell: safe from being taken for a formula, and back.

use std::collections::BTreeSet;

/// Where a spreadsheet that takes the file otherwise than it is meant may begin a cell.
const ENDS: [char; 5] = [';', '\t', '|', '\n', '\r'];

/// Whether a spreadsheet may take a part of a cell for a formula: by its first sign, which
/// it also looks for after spaces, in the wide forms of East Asian keyboards too.
fn is_formula(part: &str) -> bool {
    part.trim_start()
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Puts an apostrophe before everything that a spreadsheet may take for a formula.
pub(super) fn guard(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len() + 1);
    // Some programs pass over what a cell begins with, and look at what comes then.
    if cell.starts_with(['\t', '\r', '\n']) {
        safe.push('\'');
    }
    for part in cell.split_inclusive(ENDS) {
        // Before an apostrophe too, so that reading can always take one away.
        if is_formula(part) || part.starts_with('\'') {
            safe.push('\'');
        }
        safe.push_str(part);
    }
    safe
}

/// Takes away what [`guard`] put there.
pub(super) fn unguard(cell: &str) -> String {
    let cell = match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['\t', '\r', '\n']) => rest,
        _ => cell,
    };
    let parts = cell
        .split_inclusive(ENDS)
        .map(|part| match part.strip_prefix('\'') {
            Some(rest) if is_formula(rest) || rest.starts_with('\'') => rest,
            _ => part,
        });
    parts.collect()
}

/// Labels in one cell. One that holds what stands between two is put in quotes.
pub(super) fn joined(labels: &BTreeSet<String>) -> String {
    let labels = labels.iter().map(|label| {
        if label.contains([',', ';', '"']) {
            format!("\"{}\"", label.replace('"', "\"\""))
        } else {
            label.clone()
        }
    });
    labels.collect::<Vec<_>>().join("; ")
}

/// The labels of a cell, a comma or semicolon between two.
pub(super) fn parted(cell: &str) -> BTreeSet<String> {
    let mut labels = BTreeSet::new();
    let mut label = String::new();
    let mut is_quoted = false;
    let mut signs = cell.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if is_quoted && signs.next_if_eq(&'"').is_some() => label.push('"'),
            '"' if is_quoted => is_quoted = false,
            '"' if label.trim().is_empty() => {
                label.clear();
                is_quoted = true;
            }
            ',' | ';' if !is_quoted => labels.extend(taken(&mut label)),
            other => label.push(other),
        }
    }
    labels.extend(taken(&mut label));
    labels
}

fn taken(label: &mut String) -> Option<String> {
    let whole = std::mem::take(label);
    let trimmed = whole.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_is_found_wherever_a_cell_may_begin() {
        for (cell, safe) in [
            ("Anna", "Anna"),
            ("=1", "'=1"),
            (" =1", "' =1"),
            ("a;=1", "a;'=1"),
            ("a; =1", "a;' =1"),
            ("a\t@x", "a\t'@x"),
            ("a|-1", "a|'-1"),
            ("a\n+1", "a\n'+1"),
            ("a\r＝1", "a\r'＝1"),
            ("\t=x", "'\t'=x"),
            ("'x", "''x"),
            ("'\tx", "''\tx"),
            ("a-1, =x", "a-1, =x"),
            ("O'Brien", "O'Brien"),
        ] {
            assert_eq!(guard(cell), safe, "{cell:?}");
            assert_eq!(unguard(safe), cell, "{safe:?}");
        }
        assert_eq!(
            unguard("'+16045550101"),
            "+16045550101",
            "as others write it"
        );
        assert_eq!(unguard("'t Hart"), "'t Hart");
    }

    #[test]
    fn labels_are_parted_as_people_write_them() {
        let all = |labels: &[&str]| labels.iter().map(|&one| one.to_owned()).collect();
        assert_eq!(parted("vip, new;  old ,,"), all(&["vip", "new", "old"]));
        assert_eq!(parted("5\" scar; x"), all(&["5\" scar", "x"]));
        assert_eq!(parted("\"a, b\"; c"), all(&["a, b", "c"]));
    }

    proptest! {
        #[test]
        fn every_text_comes_back_and_begins_no_formula(cell in "([;|\t\n\r'=+@ -]|\\PC){0,24}") {
            let safe = guard(&cell);
            prop_assert_eq!(unguard(&safe), cell);
            prop_assert!(!safe.split(ENDS).any(is_formula), "{:?}", safe);
        }

        #[test]
        fn every_label_comes_back(labels in proptest::collection::btree_set("[a,;\" ]{0,6}", 0..4)) {
            let labels: BTreeSet<String> = labels
                .iter()
                .map(|label| label.trim().to_owned())
                .filter(|label| !label.is_empty())
                .collect();
            prop_assert_eq!(parted(&joined(&labels)), labels);
        }
    }
}
