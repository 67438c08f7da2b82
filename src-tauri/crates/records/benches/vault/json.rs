//! What one would do without a database: everything in one encrypted JSON file.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use records::{Stop, Vault};

use crate::{show, timed};

/// Measures one save and one opening of the same contents as such a file.
pub fn measure(vault: &mut Vault, place: &Path) {
    let identity = age::x25519::Identity::generate();
    let export = vault.export_all(&Stop::NEVER).unwrap();
    let (path, part) = (place.join("all.json.age"), place.join("all.json.age.part"));
    show(
        "beside it, JSON and age: save",
        timed(|| {
            let json = serde_json::to_vec(&export).unwrap();
            let sealed = age::encrypt(&identity.to_public(), &json).unwrap();
            let mut file = File::create(&part).unwrap();
            file.write_all(&sealed).unwrap();
            file.sync_data().unwrap();
            fs::rename(&part, &path).unwrap();
        }),
    );
    show(
        "beside it, JSON and age: open",
        timed(|| {
            let json = age::decrypt(&identity, &fs::read(&path).unwrap()).unwrap();
            assert_eq!(
                records::exchange::read_json(json.as_slice()).unwrap(),
                export
            );
        }),
    );
    let bytes = fs::metadata(&path).unwrap().len();
    println!(
        "{:<44}{:>8} MB",
        "beside it, JSON and age: size",
        bytes / 1_000_000
    );
}
