//! Why a page cannot be made.

/// Why a page cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// The plan was derived from another protocol, or from another version of it.
    #[error("the plan was not made from this version of the protocol")]
    OtherProtocol,
    /// Typst refused the page. The templates are part of the program, so this is a defect.
    #[error("the page could not be typeset: {reason}")]
    Typeset {
        /// Typst's messages, without the text of the page.
        reason: String,
    },
}
