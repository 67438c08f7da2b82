//! Reads JSON objects and refuses duplicate keys.
//!
//! `serde_json` by itself keeps the last of two equal keys and says nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Deserializes an object.
///
/// # Errors
/// Fails on a key that occurs twice, and names it.
pub(crate) fn map<'de, V, D>(from: D) -> Result<BTreeMap<String, V>, D::Error>
where
    V: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Distinct::deserialize(from).map(|Distinct(map)| map)
}

/// Deserializes an object of objects.
///
/// # Errors
/// Fails on a key that occurs twice in any of them, and names it.
pub(crate) fn map_of_maps<'de, V, D>(
    from: D,
) -> Result<BTreeMap<String, BTreeMap<String, V>>, D::Error>
where
    V: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let Distinct(map) = Distinct::<Distinct<V>>::deserialize(from)?;
    Ok(map
        .into_iter()
        .map(|(name, Distinct(inner))| (name, inner))
        .collect())
}

struct Distinct<V>(BTreeMap<String, V>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Distinct<V> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(DistinctNames(PhantomData))
    }
}

struct DistinctNames<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for DistinctNames<V> {
    type Value = Distinct<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Distinct<V>, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(name) = entries.next_key::<String>()? {
            if map.contains_key(&name) {
                return Err(A::Error::custom(format_args!("`{name}` stands twice")));
            }
            map.insert(name, entries.next_value()?);
        }
        Ok(Distinct(map))
    }
}
