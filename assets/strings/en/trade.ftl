# The words of the trade, one message for each word of a protocol's vocabulary.
# The ids are the vocabulary's, with hyphens.

# What a client may want to do.
activity-water = Water
activity-shampoo = Soap, shampoo
activity-natural-cleanser = Natural cleanser
activity-moisturizer = Moisturizer
activity-touching = Touching
activity-light-sweat = Light sweat
activity-heavy-sweat = Heavy sweat
activity-sun = Sun
activity-swimming = Swimming, sauna
activity-clipper = Clipper
activity-razor = Razor
activity-hat = Hat
activity-harsh-products = Harsh products

# What a rule says of it.
verdict-not-yet = Not yet
verdict-warm-water-only = Warm water only
verdict-ask = Ask first
verdict-fine = Fine

# What is usual on a healing scalp.
sign-redness = Redness
sign-dark-dots = Dark dots
sign-itch = Itch
sign-flaking = Flaking
sign-scabs = Tiny scabs

# What a scalp is like.
scalp-type-normal = Normal
scalp-type-dry = Dry
scalp-type-oily = Oily
scalp-type-sensitive = Sensitive
scalp-type-seborrhoeic = Seborrhoeic
scalp-type-dandruff = Dandruff
scalp-type-folliculitis = Folliculitis

# Whom a warning sign calls for.
urgency-artist = Call us
urgency-doctor = See a doctor
urgency-emergency = Call the emergency number
