//! The details of which one client can hold one alone, for making one client of two.

use vocabulary::vocabulary;

use super::Client;

vocabulary! {
    /// A detail of which a client has one: of two clients who become one, one of both is kept.
    ClientPart {
        /// The name.
        Name = "name",
        /// Pronouns.
        Pronouns = "pronouns",
        /// Date of birth.
        Birth = "birth",
        /// The studio's code.
        Code = "code",
        /// Whom to call in an emergency.
        Emergency = "emergency",
        /// Language of the sheet.
        Language = "language",
        /// How the client came to the studio.
        ReferredBy = "referred_by",
        /// How far the hair is gone.
        HairLoss = "hair_loss",
        /// Type of skin.
        Fitzpatrick = "fitzpatrick",
        /// Form of the hairline.
        HairlineShape = "hairline_shape",
        /// End of the hairline.
        HairlineEdge = "hairline_edge",
        /// Kind of hair loss, and since when it has not gone on.
        Alopecia = "alopecia",
        /// A scar of a strip.
        Fut = "fut",
        /// Scars of single grafts.
        Fue = "fue",
        /// Other scars.
        OtherScars = "other_scars",
        /// Earlier work.
        EarlierSmp = "earlier_smp",
        /// Laser removal.
        Laser = "laser",
        /// Patch test.
        PatchTest = "patch_test",
        /// Who saw an ID, and when.
        IdSeen = "id_seen",
    }
}

impl ClientPart {
    /// Gives each of two clients the other's detail.
    pub fn swap(self, one: &mut Client, other: &mut Client) {
        use std::mem::swap;
        let (scalp, theirs) = (&mut one.scalp_record, &mut other.scalp_record);
        match self {
            Self::Name => swap(&mut one.name, &mut other.name),
            Self::Pronouns => swap(&mut one.pronouns, &mut other.pronouns),
            Self::Birth => swap(&mut one.birth, &mut other.birth),
            Self::Code => swap(&mut one.code, &mut other.code),
            Self::Emergency => swap(&mut one.emergency, &mut other.emergency),
            Self::Language => swap(&mut one.language, &mut other.language),
            Self::ReferredBy => swap(&mut one.referred_by, &mut other.referred_by),
            Self::HairLoss => swap(&mut scalp.hair_loss, &mut theirs.hair_loss),
            Self::Fitzpatrick => swap(&mut scalp.fitzpatrick, &mut theirs.fitzpatrick),
            Self::HairlineShape => swap(&mut scalp.hairline_shape, &mut theirs.hairline_shape),
            Self::HairlineEdge => swap(&mut scalp.hairline_edge, &mut theirs.hairline_edge),
            Self::Alopecia => {
                swap(&mut scalp.alopecia, &mut theirs.alopecia);
                swap(&mut scalp.alopecia_text, &mut theirs.alopecia_text);
                swap(&mut scalp.stable_since, &mut theirs.stable_since);
            }
            Self::Fut => swap(&mut scalp.fut, &mut theirs.fut),
            Self::Fue => swap(&mut scalp.fue, &mut theirs.fue),
            Self::OtherScars => swap(&mut scalp.other_scars, &mut theirs.other_scars),
            Self::EarlierSmp => swap(&mut scalp.earlier_smp, &mut theirs.earlier_smp),
            Self::Laser => swap(&mut scalp.laser, &mut theirs.laser),
            Self::PatchTest => swap(&mut scalp.patch_test, &mut theirs.patch_test),
            Self::IdSeen => swap(&mut scalp.id_seen, &mut theirs.id_seen),
        }
    }

    /// Whether a client has nothing there.
    #[must_use]
    pub fn is_blank(self, client: &Client) -> bool {
        self.is_same(client, &Client::default())
    }

    /// Whether two clients have the same there.
    #[must_use]
    pub fn is_same(self, one: &Client, other: &Client) -> bool {
        let (mut mine, mut theirs) = (one.clone(), other.clone());
        self.swap(&mut mine, &mut theirs);
        mine == *one
    }

    /// Whether two clients both have something there, and not the same.
    #[must_use]
    pub fn differs(self, one: &Client, other: &Client) -> bool {
        !self.is_blank(one) && !self.is_blank(other) && !self.is_same(one, other)
    }
}
