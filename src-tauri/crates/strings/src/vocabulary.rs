//! Words for values that have an id in data.

/// Declares the vocabularies, each with the beginning of its messages' ids.
macro_rules! vocabularies {
    ($($(#[$doc:meta])* $variant:ident = $prefix:literal,)+) => {
        /// A set of values with ids. The catalogue has a message for each: its id is the
        /// vocabulary's prefix and the value's id, with hyphens.
        ///
        /// The test `every_value_has_its_word` in the app goes through all of them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Vocabulary { $($(#[$doc])* $variant,)+ }

        impl Vocabulary {
            /// All vocabularies.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Returns the beginning of the ids, such as `scalp-type`.
            #[must_use]
            pub const fn prefix(self) -> &'static str {
                match self { $(Self::$variant => $prefix,)+ }
            }
        }
    };
}

vocabularies! {
    /// What a client may want to do.
    Activity = "activity",
    /// An activity as a thing that is forbidden.
    Thing = "thing",
    /// What a rule says of an activity.
    Verdict = "verdict",
    /// What is usual on a healing scalp.
    Sign = "sign",
    /// What happened although a rule said not yet.
    Slip = "slip",
    /// What a scalp is like.
    ScalpType = "scalp-type",
    /// How bad an allergy gets.
    AllergySeverity = "severity",
    /// What kind of telephone number or e-mail address it is.
    ContactKind = "contact-kind",
    /// A question of the health form.
    Health = "health",
    /// What a form is about.
    FormKind = "form-kind",
    /// A kind of note.
    NoteKind = "note-kind",
    /// A part of the scalp.
    Zone = "zone",
    /// How far hair loss has gone.
    HairLoss = "hair-loss",
    /// How skin takes the sun.
    Fitzpatrick = "fitzpatrick",
    /// The line that a hairline follows.
    HairlineShape = "hairline-shape",
    /// How a hairline ends.
    HairlineEdge = "hairline-edge",
    /// A kind of hair loss.
    Alopecia = "alopecia",
    /// What came of a patch test.
    PatchResult = "patch-result",
    /// A size of paper.
    Paper = "paper",
    /// Which number of a date is the day.
    DateOrder = "date-order",
    /// The day that a week begins on.
    FirstWeekday = "first-weekday",
    /// How many hours a clock counts.
    ClockHours = "clock-hours",
    /// What a studio holds of a class of ingredients.
    Stance = "stance",
    /// What a column of a spreadsheet holds.
    Column = "column",
    /// How the letters of a file are written.
    Letters = "letters",
    /// A kind of record.
    Item = "item",
    /// How many records there are of a kind. The messages take a value.
    Count = "count",
    /// A kind of record as a heading over what is kept about a client.
    Kept = "kept",
    /// How many records of a kind come with clients. The messages take a value.
    Brings = "brings",
    /// What the access log lists.
    Access = "act",
    /// What is wrong with a passphrase.
    PassphraseFlaw = "judge",
    /// What would make a passphrase stronger.
    PassphraseAdvice = "advice",
    /// What a checked product comes to.
    CheckVerdict = "check-verdict",
    /// What such a verdict means.
    CheckMeaning = "check-meaning",
    /// Why a product cannot be judged.
    CheckReason = "check-reason",
    /// What was found in a product. The messages take values.
    CheckFinding = "check-finding",
    /// How much a finding weighs.
    CheckSeverity = "check-severity",
    /// What an ingredient is.
    CheckClass = "check-class",
    /// A group of allergies, within a sentence.
    CheckAllergy = "check-allergy",
    /// A scalp type, within a sentence.
    CheckScalp = "check-scalp",
    /// What went wrong, by the code of a failure. The messages take values.
    Failure = "err",
    /// What to do about a failure, by its code. The messages take values.
    Remedy = "rec",
    /// The title of a handout.
    Handout = "handout",
    /// From where a photo shows the head.
    PhotoView = "photo-view",
    /// What is priced, in a quote.
    PriceItem = "price-item",
    /// What a bottle or a box holds.
    StockKind = "stock-kind",
    /// Why something only may be meant by a recall.
    RecallDoubt = "recall-doubt",
    /// Why the vault cannot be written to.
    ReadOnly = "read-only",
    /// What can be done about an advisory.
    AdvisoryAct = "advisory-act",
}
