//! What the values of properties hold: their parts, without escapes and schemes.

/// "Anna Maria Schmidt" from `Schmidt;Anna;Maria;Dr.;`, and the titles: they are no part of
/// a name.
pub(super) fn by_its_parts(value: &str) -> (String, String) {
    let mut parts = split_unescaped(value, ';').map(plain);
    let mut next = || parts.next().unwrap_or_default();
    let [family, given, others, before, after] = [next(), next(), next(), next(), next()];
    let parts = [given, others.replace(',', " "), family];
    let parts: Vec<_> = parts
        .iter()
        .flat_map(|part| part.split_whitespace())
        .collect();
    let titles: Vec<String> = [before, after]
        .into_iter()
        .filter(|title| !title.is_empty())
        .collect();
    (parts.join(" "), titles.join(", "))
}

/// The parts of a value that hold anything, a comma between two.
pub(super) fn listed(value: &str, sign: char) -> String {
    let parts = split_unescaped(value, sign).map(plain);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A number from `tel:+1-604-555-0101;ext=22`, or as it is written.
pub(super) fn telephone(value: &str) -> String {
    let Some(number) = without_scheme(value, "tel:") else {
        return value.to_owned();
    };
    let mut parts = number.split(';');
    let number = parts.next().unwrap_or_default();
    match parts.find_map(|part| part.strip_prefix("ext=")) {
        Some(extension) => format!("{number} ext. {extension}"),
        None => number.to_owned(),
    }
}

pub(super) fn without_scheme<'v>(value: &'v str, scheme: &str) -> Option<&'v str> {
    let start = value.get(..scheme.len())?;
    start
        .eq_ignore_ascii_case(scheme)
        .then(|| &value[scheme.len()..])
}

pub(super) fn split_unescaped(value: &str, sign: char) -> impl Iterator<Item = &str> {
    let mut is_escaped = false;
    value.split(move |c| {
        let is_end = c == sign && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    })
}

/// A value without its escapes.
pub(super) fn plain(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    text.trim().to_owned()
}
