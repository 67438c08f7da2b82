//! Any changed key file is refused: only the original, unchanged file yields the key.
#![no_main]

use libfuzzer_sys::fuzz_target;
use records::{Credential, RecoveryKey};

/// The key and the key file of the vault in `tests/vectors`.
const RECOVERY_KEY: &str = include_str!("../../vectors/vault-1/recovery-key.txt");
const RECOVERY_FILE: &[u8] = include_bytes!("../../vectors/vault-1/recovery.age");

fuzz_target!(|file: &[u8]| {
    let key: RecoveryKey = RECOVERY_KEY.parse().expect("the vector's key");
    let credential = Credential::Recovery(key);
    if records::proof::unwraps(file, &credential) {
        assert_eq!(file, RECOVERY_FILE);
    }
});
