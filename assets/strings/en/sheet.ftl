# The printed aftercare sheet.

# The title in the file's properties: no name stands in it.
sheet-document = Aftercare sheet
# The one message at the top. $moment: "Sunday 22 November, 4:00 pm".
sheet-lead-dry = Keep your scalp dry until { $moment }.
sheet-lead-dry-name = { $name }, keep your scalp dry until { $moment }.
sheet-lead-dry-why = Thousands of tiny scratches must close first.
# $day: "Saturday 19 December".
sheet-lead = Care for your scalp until { $day }.
sheet-lead-name = { $name }, care for your scalp until { $day }.
sheet-lead-healed = Your scalp has healed. There are no more rules.
sheet-lead-healed-name = { $name }, your scalp has healed. There are no more rules.
# $moment: "Thu 19 Nov 2026, 4:00 pm".
sheet-session = Session { $number } ended { $moment }.
sheet-session-booked = Session { $number } ends { $moment }. These dates count from then.

# The steps.
sheet-from-time = from { $time }
sheet-until-moment = until { $moment }
# Between things that are forbidden together.
sheet-joint = { " " }·{ " " }
# $things: "Soap and shampoo · Touching". $day: "Fri 27 Nov".
sheet-forbidden-until = { $things }, until { $day }
sheet-forbidden-until-last = { $things }, until { $day } if this was your last session
sheet-if-last = If this was your last session:
# The same before a rule, in a calendar file and on the screen. $rule: "Hats are fine."
sheet-if-last-rule = { sheet-if-last } { $rule }

# What holds all the time.
sheet-always = All the time:
sheet-always-text = Keep your scalp clean. Clean hands only. Do not scratch or pick.
# What else a client waits with, on a line: "Hair dye, until Thu 17 Dec".
sheet-aside = Also:

# The oil.
sheet-oil = Oil: from { $moment }
sheet-oil-ask = Oil: ask us first
sheet-oil-coconut = Coconut oil
sheet-oil-olive = Olive oil
sheet-oil-amount = Half a pea
sheet-oil-real-size = Half a pea is enough for your whole scalp. The picture is its real size.
# The oils of the same box are oils too.
sheet-allergies = Your allergies: { $names }. Do not use a product or oil that has any of them in it.
sheet-product = { $name }: { $verdict }. { $reason }

# The next visit.
sheet-visit = Your next visit
# A booking says when the session is over, not when it begins.
sheet-visit-when = { $day }, until { $time }
sheet-visit-text = After it, these dates start over. You will get a new sheet.

# What is normal.
sheet-normal = Normal: do not worry
sheet-normal-until = until { $until }
sheet-normal-between = { $from } to { $until }
sheet-normal-open = from { $from }, judged at your next session
sheet-normal-why = Why flakes? The scratched skin dries and falls off.
sheet-normal-note = These dates are for most people. Yours may be different.
sheet-healed = Healed
sheet-healed-by = by { $day }

# What to do when a rule was broken. A slip is one of the trade's words, such as "Got wet".
sheet-slips = Did it happen too soon?
sheet-slip = { $slip }: { $words }
# Things of which the protocol says nothing; the client asks. $things: "Gym · Sun".
sheet-silent = Not on this page, so ask us: { $things }

# Whom to call.
sheet-call-artist = Call us
sheet-call-artist-number = Call us: { $number }
sheet-call-doctor = See a doctor today
sheet-call-doctor-number = See a doctor today, or call { $number }
sheet-call-emergency = Call the emergency number
sheet-call-emergency-number = Call { $number } at once
sheet-call-dermatologist = See a skin doctor

# Beside the code for a phone.
sheet-code = Scan this code to get these dates on your phone. It does not open a website.
# The line on which the client signs for the sheet, where the law asks for it.
sheet-received-on = Received on
sheet-signed = Signature
# $name: "Brand Shade", either may be missing.
sheet-pigment = Pigment: { $name }
sheet-pigment-lot = Pigment: { $name }, lot { $lot }
# The head and the foot.
sheet-questions = Questions? Call or text
# What a reader for the blind says of the logo. $studio: its name.
sheet-logo = Logo of { $studio }
sheet-logo-alone = Logo of the studio
# $page of $all pages.
sheet-page = { $page } of { $all }
sheet-disclaimer = Not medical advice.
# Where no native speaker has read the language of the page. English never says it.
sheet-draft = Draft translation.
sheet-made = { $protocol }, version { $version } · { $paper } · printed { $date }
# The foot of a document of several pages.
document-made = Printed { $date }
