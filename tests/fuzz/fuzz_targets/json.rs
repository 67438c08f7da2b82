//! Any bytes are an export or are refused; what was read is written and read the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use records::exchange::read_json;

fuzz_target!(|file: &[u8]| {
    if let Ok(export) = read_json(file) {
        let again = serde_json::to_vec(&export).expect("it came from JSON");
        assert_eq!(read_json(again.as_slice()).as_ref(), Ok(&export));
    }
});
