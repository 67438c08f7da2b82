//! Any bytes are read as an export or refused. What was read survives being written and
//! read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use records::exchange::read_json;

fuzz_target!(|file: &[u8]| {
    if let Ok(export) = read_json(file) {
        let again = serde_json::to_vec(&export).expect("it came from JSON");
        assert_eq!(read_json(again.as_slice()).as_ref(), Ok(&export));
    }
});
