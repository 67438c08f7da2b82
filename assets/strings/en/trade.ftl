# The words of the trade that a client reads, one message for each word of a vocabulary.
# The ids are the vocabulary's, with hyphens.

# What a client may want to do.
activity-water = Water
activity-shampoo = Soap, shampoo
activity-natural-cleanser = Natural cleanser
activity-moisturizer = Moisturizer
activity-touching = Touching
activity-sleeping = Sleep, pillowcase
activity-light-sweat = Light sweat
activity-heavy-sweat = Heavy sweat
activity-sun = Sun
activity-swimming = Swimming, sauna
activity-pool = Pool, sea
activity-sauna = Sauna, steam
activity-dirty-work = Dust, dirt, animals
activity-clipper = Clipper
activity-razor = Razor
activity-hat = Hat
activity-hair-piece = Helmet, hair piece
activity-styling = Styling, hair fibers
activity-concealer = Concealer
activity-matte-lotion = Matte lotion
activity-hair-dye = Hair dye
activity-fake-tan = Fake tan
activity-harsh-products = Harsh products
activity-drinking = Alcoholic drink
activity-medicated-shampoo = Medicated shampoo
activity-scalp-medicine = Scalp medicine

# A thing that is forbidden, behind a cross: "Soap and shampoo, until Fri 27 Nov".
thing-water = Water
thing-shampoo = Soap and shampoo
thing-natural-cleanser = Cleanser
thing-moisturizer = Oil or cream
thing-touching = Touching
thing-sleeping = Sleeping on it
thing-light-sweat = Sweat
thing-heavy-sweat = Gym
thing-sun = Sun
thing-swimming = Pool and sauna
thing-pool = Pool
thing-sauna = Sauna
thing-dirty-work = Dusty or dirty work
thing-clipper = Clipper
thing-razor = Razor
thing-hat = Hat
thing-hair-piece = Helmet, hair piece
thing-styling = Styling products
thing-concealer = Concealer
thing-matte-lotion = Matte lotion
thing-hair-dye = Hair dye
thing-fake-tan = Fake tan
thing-harsh-products = Alcohol and acids
thing-drinking = Alcoholic drinks
thing-medicated-shampoo = Medicated shampoo
thing-scalp-medicine = Scalp medicine

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
sign-weeping = Weeping

# What happened although a rule said not yet.
slip-got-wet = Got wet
slip-sweated = Sweated
slip-shampooed = Used soap or shampoo
slip-scratched = Scratched or picked
slip-shaved = Shaved
slip-sun = Got sun

# What a page is printed on.
paper-a4 = A4
paper-letter = US Letter

# What the artist decided about a thing of which the protocol says nothing: "Gym: Not yet".
decided = { $thing }: { $verdict }
