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
        /// Sweating lightly: a walk, light work.
        LightSweat = "light_sweat",
        /// Sweating heavily: the gym, running, hard work.
        HeavySweat = "heavy_sweat",
        /// Direct sun and tanning.
        Sun = "sun",
        /// Swimming, sauna and steam.
        Swimming = "swimming",
        /// Shaving with an electric clipper or a foil shaver.
        Clipper = "clipper",
        /// Shaving with a wet razor.
        Razor = "razor",
        /// Wearing hats and caps.
        Hat = "hat",
        /// Putting alcohol, acids or retinoids on the scalp.
        HarshProducts = "harsh_products",
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
