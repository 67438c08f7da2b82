//! The fixed vocabulary of protocols: activities, verdicts, signs and urgencies.

use vocabulary::vocabulary;

vocabulary! {
    /// Something a client may want to do to a healing scalp. Timelines and sheets list
    /// activities in this order.
    Activity {
        /// Getting water on the scalp.
        Water = "water",
        /// Washing with soap, shampoo or conditioner.
        Shampoo = "shampoo",
        /// Washing with a very simple natural cleanser.
        NaturalCleanser = "natural_cleanser",
        /// Applying a tiny amount of natural oil or moisturizer.
        Moisturizer = "moisturizer",
        /// Touching the scalp with washed hands.
        Touching = "touching",
        /// Sleeping on the scalp: on which side, and on what.
        Sleeping = "sleeping",
        /// Sweating lightly: a walk, light work.
        LightSweat = "light_sweat",
        /// Sweating heavily: the gym, running, hard work.
        HeavySweat = "heavy_sweat",
        /// Direct sun and tanning.
        Sun = "sun",
        /// Swimming, sauna and steam, where one rule speaks of them all.
        Swimming = "swimming",
        /// Swimming in a pool, a lake or the sea, apart from sauna and steam.
        Pool = "pool",
        /// Sauna and steam, apart from swimming.
        Sauna = "sauna",
        /// Work and play with dust, earth or animals.
        DirtyWork = "dirty_work",
        /// Shaving with an electric clipper or a foil shaver.
        Clipper = "clipper",
        /// Shaving with a wet razor.
        Razor = "razor",
        /// Wearing hats and caps.
        Hat = "hat",
        /// Wearing what sits tight: a helmet, a wig or another hair piece.
        HairPiece = "hair_piece",
        /// Putting styling products, dry shampoo or hair fibres on.
        Styling = "styling",
        /// Covering the scalp with concealer.
        Concealer = "concealer",
        /// Putting on a lotion that takes away the shine.
        MatteLotion = "matte_lotion",
        /// Dyeing hair.
        HairDye = "hair_dye",
        /// Putting on fake tan.
        FakeTan = "fake_tan",
        /// Putting alcohol, acids or retinoids on the scalp.
        HarshProducts = "harsh_products",
        /// Drinking alcohol.
        Drinking = "drinking",
        /// Washing with a shampoo that is a medicine.
        MedicatedShampoo = "medicated_shampoo",
        /// Putting any other medicine on the scalp, such as minoxidil.
        ScalpMedicine = "scalp_medicine",
    }
}

impl Activity {
    /// Returns true for what is a medicine: a protocol can only say of it [`Verdict::Ask`],
    /// whatever the day. Whether it is used is between the client and a doctor.
    #[must_use]
    pub const fn is_medicine(self) -> bool {
        matches!(self, Self::MedicatedShampoo | Self::ScalpMedicine)
    }

    /// Returns the activity whose rules answer for this one in a protocol that has none for it
    /// by itself: a rule of swimming, sauna and steam speaks of each of them, and swimming is
    /// what a pool is for.
    #[must_use]
    pub const fn answered_by(self) -> Option<Self> {
        match self {
            Self::Pool | Self::Sauna => Some(Self::Swimming),
            Self::Swimming => Some(Self::Pool),
            _ => None,
        }
    }
}

vocabulary! {
    /// What a rule says about an activity.
    ///
    /// The variants are declared from the loosest to the strictest, and their order decides
    /// which of several rules wins: the greater verdict.
    Verdict {
        /// The activity is allowed.
        Fine = "fine",
        /// The client should ask the artist first.
        Ask = "ask",
        /// Warm water is allowed, and nothing else.
        WarmWaterOnly = "warm_water_only",
        /// The activity is not allowed yet.
        NotYet = "not_yet",
    }
}

vocabulary! {
    /// Something that may be seen or felt on a scalp that heals as expected.
    Sign {
        /// The scalp is red.
        Redness = "redness",
        /// Dots look darker and larger than they will be once healed.
        DarkDots = "dark_dots",
        /// The scalp itches or feels tight.
        Itch = "itch",
        /// Dry skin flakes off.
        Flaking = "flaking",
        /// Tiny scabs form.
        Scabs = "scabs",
        /// Dots look faded or patchy once the scabs have fallen.
        Fading = "fading",
        /// Dots look blue.
        BluishDots = "bluish_dots",
        /// Clear fluid comes out of the skin.
        Weeping = "weeping",
    }
}

vocabulary! {
    /// Whom a warning sign calls for, in the order in which they are listed.
    Urgency {
        /// Contact the artist.
        Artist = "artist",
        /// See a doctor right away.
        Doctor = "doctor",
        /// Call the emergency number.
        Emergency = "emergency",
        /// See a dermatologist, months later.
        Dermatologist = "dermatologist",
    }
}
