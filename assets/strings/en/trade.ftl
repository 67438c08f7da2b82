# The words of the trade that a client reads, one message for each word of a vocabulary.
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

# What a page is printed on.
paper-a4 = A4
paper-letter = US Letter
