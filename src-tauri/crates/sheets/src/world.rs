//! What a template can see: the program's own files and fonts and the data of its page.
//!
//! There is no file system, no packages and no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use crate::files::{BOOK, FILES, FONTS};

/// The path at which a template reads the data of its page.
const DATA: &str = "/data.json";

/// Typst's library. What says which cells head a row of a table is not on by default.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = Features::from_iter([Feature::A11yExtras]);
    LazyHash::new(
        <Library as LibraryExt>::builder()
            .with_features(features)
            .build(),
    )
});

/// The templates and pictures, read once.
///
/// Their paths are constants because Typst keeps every path it has seen for the life of
/// the program.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(path, text)| Source::new(id(path), (*text).to_owned()))
        .collect()
});

/// The world of one page.
pub struct PageWorld {
    main: FileId,
    data: (FileId, Bytes),
}

impl PageWorld {
    /// Returns the world of the template at `main`, with `data` as JSON.
    pub fn new(main: &str, data: String) -> Self {
        Self {
            main: id(main),
            data: (id(DATA), Bytes::from_string(data)),
        }
    }
}

fn id(path: &str) -> FileId {
    #[expect(clippy::expect_used, reason = "the paths are constants of this crate")]
    let path = VirtualPath::new(path).expect("a plain path");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl World for PageWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = SOURCES.iter().find(|source| source.id() == id);
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            return Ok(self.data.1.clone());
        }
        self.source(id)
            .map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
