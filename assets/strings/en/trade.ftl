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

# A thing that is forbidden, behind a cross: "Soap and shampoo, until Fri 27 Nov".
thing-water = Water
thing-shampoo = Soap and shampoo
thing-natural-cleanser = Cleanser
thing-moisturizer = Oil or cream
thing-touching = Touching
thing-light-sweat = Sweat
thing-heavy-sweat = Gym
thing-sun = Sun
thing-swimming = Pool and sauna
thing-clipper = Clipper
thing-razor = Razor
thing-hat = Hat
thing-harsh-products = Alcohol and acids

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
sign-fading = Faded, patchy dots
sign-bluish-dots = Bluish dots

# What a scalp is like.
scalp-type-normal = Normal
scalp-type-dry = Dry
scalp-type-oily = Oily
scalp-type-sensitive = Sensitive
scalp-type-seborrhoeic = Seborrhoeic
scalp-type-dandruff = Dandruff
scalp-type-folliculitis = Folliculitis
scalp-type-scarred = Scarred

# Whom a warning sign calls for.
urgency-doctor = See a doctor
urgency-emergency = Call the emergency number
urgency-dermatologist = See a skin doctor

# How bad an allergy gets.
severity-unknown = severity not known
severity-mild = mild
severity-moderate = moderate
severity-severe = severe

# A kind of note.
note-kind-note = Note
note-kind-call = Call
note-kind-reaction = Reaction
note-kind-slip = Slip

# A part of the scalp.
zone-hairline = Hairline
zone-temples = Temples
zone-crown = Crown
zone-sides = Sides
zone-back = Back
zone-scars = Scars

# What a health form asks.
health-bleeding = Blood thinners or a bleeding disorder
health-heart = Heart or blood pressure
health-diabetes = Diabetes
health-pregnancy = Pregnant or nursing
health-keloids = Keloid or raised scars
health-psoriasis = Psoriasis on the scalp
health-eczema = Eczema on the scalp
health-dermatitis = Dermatitis or seborrhoea on the scalp
health-isotretinoin = Isotretinoin
health-retinoids = Retinol cream
health-steroids = Steroids
health-cancer-treatment = Chemotherapy or radiotherapy in the last year
health-hepatitis = Hepatitis
health-hiv = HIV
health-epilepsy = Epilepsy
health-immune = A disease of the immune system
health-allergy = Allergy to pigment, latex or lidocaine
health-mrsa = MRSA
health-sunburn = Sunburn
health-lesions = Moles, warts or lesions in the area
health-laser-removal = Laser removal in the last 90 days
health-minor = Under 18
health-other = Something else
