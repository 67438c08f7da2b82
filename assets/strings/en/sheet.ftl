# The printed aftercare sheet.

# The title in the file's properties: no name stands in it.
sheet-document = Aftercare sheet
sheet-title = Your scalp aftercare
sheet-title-name = Aftercare for { $name }
# $moment: "Thu 19 Nov 2026, 4:00 pm".
sheet-session = Session ended { $moment }
sheet-session-of = Session { $number } ended { $moment }
# $dates: "Thu 5 Nov, Thu 12 Nov".
sheet-session-earlier = Before it: { $dates }
# For more than three: $date is the first one's.
sheet-session-earlier-many = Before it: { $count } sessions since { $date }

# The dates.
sheet-from = From
sheet-what = What you can do, and what not yet
sheet-from-time = from { $time }
sheet-still = Still not: { $list }.
sheet-joint = ,{ " " }

# What is still not allowed, in a list: "Still not: shampoo, sun."
still-water = water
still-shampoo = shampoo
still-natural-cleanser = cleanser
still-moisturizer = moisturizer
still-touching = touching
still-light-sweat = any sweat
still-heavy-sweat = heavy sweat
still-sun = sun
still-swimming = swimming
still-clipper = clipper
still-razor = razor
still-hat = hat
still-harsh-products = harsh products

# The two weeks.
sheet-strip = Something changes here. Look above for the hour.

# The moisturizer.
sheet-oil = Moisturizer, from { $moment }
sheet-oil-coconut = Coconut oil
sheet-oil-olive = Olive oil
sheet-oil-amount = Half a pea
sheet-oil-real-size = Half a pea is enough for the whole scalp; it is drawn in real size.
# The oils of the same box are oils too.
sheet-allergies = Your allergies: { $names }. Use no product or oil that contains any of them; ask us what to use instead.
sheet-product = { $name }: { $verdict }. { $reason }

# What is normal.
sheet-normal = This is normal
sheet-normal-sign = What
sheet-normal-when = When, about
sheet-normal-until = until { $until }
sheet-normal-between = { $from } to { $until }
sheet-normal-open = from { $from }; seen at your next session
sheet-normal-note = Some people have little of it, some a lot, and longer. Do not scratch or pick.
sheet-normal-why = Why it flakes: the session makes thousands of tiny grazes; they dry and fall off as flakes.

# Whom to call.
sheet-call-artist = Call us if
sheet-call-artist-number = Call us, { $number }, if
sheet-call-doctor = See a doctor right away
sheet-call-doctor-number = See a doctor right away, or call { $number }
sheet-call-dermatologist = See a dermatologist
sheet-call-emergency = Emergency
sheet-call-emergency-number = Emergency: call { $number }

# The foot.
sheet-disclaimer = Normal means usual, not a limit. Not medical advice.
sheet-made = { $protocol }, version { $version } · { $paper } · printed { $date }
# The foot of a document of several pages.
letter-made = Printed { $date }
