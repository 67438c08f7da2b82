//! Why a page cannot be made.

/// Why a page cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// A text, most likely a name, has a character that no font of the sheet can print.
    #[error("the sheet's fonts cannot print a character of its text")]
    NoGlyph {
        /// The characters that cannot be printed. They come from what was typed, so they
        /// belong on the screen and in no log.
        text: String,
    },
    /// The plan was made from another protocol, or from another version of it.
    #[error("the plan was not made from this version of the protocol")]
    OtherProtocol,
    /// The catalogue lacks words for the page.
    #[error(transparent)]
    Unsaid(#[from] strings::Unsaid),
    /// The typesetter refused the page. Its templates are part of the program, so this is
    /// a defect of the program.
    #[error("the page could not be typeset: {reason}")]
    Typeset {
        /// What the typesetter says.
        reason: String,
    },
}
