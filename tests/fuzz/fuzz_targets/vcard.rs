//! Any bytes are read as vCards or refused, and every client that is read has a name.
#![no_main]

use libfuzzer_sys::fuzz_target;
use records::exchange::read_vcards;

fuzz_target!(|file: &[u8]| {
    for draft in read_vcards(file, None).into_iter().flat_map(|read| read.drafts) {
        assert!(!draft.client.name.is_empty());
        assert!(draft.line > 0);
    }
});
