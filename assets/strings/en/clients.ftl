# The words of the list of clients and of one client.

done = Done
saves-itself = Saved as you type.
saved = Saved.
saved-but-marked = Saved, without what is marked.

# The list.
clients = Clients
clients-find = Find by name, note or code
clients-slow = Searching
clients-narrow = Sort and filter
clients-order = Sort by
clients-by-name = Name
clients-by-recent = Latest session first
clients-by-healing = Healing first
clients-any = Any
clients-tag = Label
clients-lot = Pigment lot
clients-only-healing = Healing only
clients-healing = Healing
clients-widen = Show all clients
clients-none-fit = No clients found
clients-none-fit-then = Check the spelling, or clear the filters.
clients-none = No clients yet
clients-none-then = A name is enough to begin. Everything else can follow.

client = Client
client-new = New client
client-new-hint = A name is enough. Everything else can follow.
client-add = Add client
client-namesakes = A client with this name already exists:
client-open-instead = Open
# $name: "Tom Okafor". $line: "Session 3 on Mon 2 Mar 2026".
client-open-instead-name = Open { $name }, { $line }
client-added = Client added.
client-name-missing = A client needs a name. Until you enter one, the last one is kept.
client-slow = Opening
client-tabs = What is kept about this client
client-marks = Allergies and other marks
client-binned = Client moved to the bin, with sessions, notes and sheets.

duplicates-find = Merge duplicates
duplicates = Possible duplicates
duplicates-finding = Comparing the clients
duplicates-none = No duplicates found.
duplicates-what = Sessions, notes and sheets of the other client move to the one that you keep. You can undo this.
duplicates-keep = Keep this one
duplicates-merged = Merged into one.

# The tabs of a client.
tab-timeline = Timeline
tab-notes = Notes
tab-sessions = Sessions
tab-sheets = Sheets given
tab-details = Details
timeline-none = No session yet
timeline-none-then = Enter the first session to see the dates.
timeline-notes = Calls, slips
# $count: how many notes of one day.
timeline-notes-day = { $count } notes
table-notes = Calls, slips and reactions

# Keys.
shortcut-note = Add a note to the open client
shortcut-call = Add a call
shortcut-slip = Add a slip
shortcut-reaction = Add a skin reaction
shortcut-as-last = In a session: fill in as last time
shortcut-bottles = In a session: fill in today’s bottles

# Notes.
note-add = Add note
note-new = New note
note-kind = Kind
note-kinds-all = All kinds
note-date = Day it is about
note-pin = Pin
note-unpin = Unpin
note-is-pinned = Pinned
note-pinned = Pinned above the others.
note-unpinned = No longer pinned.
note-text = Note
note-placeholder = Write a note. It is saved as you type.
note-placeholder-slip = Which rule was broken, and when? It is saved as you type.
note-slip = What happened
note-slip-other = Something else
note-slip-then = What the protocol says: { $words }
note-edit = Edit
note-history = History
note-history-title = Earlier versions of this note
note-history-none = No earlier versions yet.
note-bring-back = Restore
note-brought-back = Restored.
note-binned = Note moved to the bin.
# $kind: "Call". $date: "Sun 22 Nov 2026".
note-about = { $kind }, { $date }
notes-find = Find in these notes
notes-counted = { $count ->
    [0] Nothing found
    [one] 1 note
   *[other] { $count } notes
}
notes-more = Show more
notes-none = No notes yet
notes-none-then = What you write is saved as you type.

# Sessions.
sessions-none = No session yet
sessions-none-then = A date and a time are enough.
session-new-number = Session { $number }
session-field-date = Date
session-field-time = Ends at
session-field-number = Number
session-field-final = This was the last session
session-field-final-hint = Dates that count from the last session then stand without an “if”.
session-field-artist = Artist
session-field-started = Began at
session-field-skin = Skin on arrival
# $time: "12:30 pm".
session-began = Began at { $time }
# The time it ended at is earlier in the day.
session-began-before = Began at { $time } the day before
session-field-price = Price
session-field-currency = Currency
session-field-text = Anything else about this session
session-incomplete-new = Enter the date, the time and the number.
session-incomplete = Date, time or number is missing. Until you enter it, the last one is kept.
session-amount-unread = This is not an amount, so it is not kept. Write it like 250.00.
session-keep = Add session
session-kept = Session { $number } added.
session-edit = Edit
session-draft = A draft until you add it.
session-let-go = The new session was not added.
session-binned = Session { $number } moved to the bin, with its notes and sheets.
treatment = Treatment
treatment-number = Treatment { $number }
treatment-add = Add another zone or change of tools
treatment-removed = Treatment removed.
treatment-zones = Zones
treatment-needle = Needle
treatment-depth = Depth
treatment-speed = Speed or voltage
treatment-passes = Passes
treatment-dilution = Dilution
treatment-dilution-example = 1:10
treatment-reaction = Skin reaction
treatment-note = Treatment note
# The drawing of the head. Left and right are the client’s.
map-above = Above
map-front = Front
map-back = Back
map-left = Client’s left
map-right = Client’s right
# One letter, beside the head.
map-left-mark = L
map-right-mark = R
map-none = Nothing painted yet
as-last = As last time
as-last-undo = Undo the copy
as-last-none = There is no earlier session with a treatment to copy.
# $date: "Thu 19 Nov 2026".
as-last-copied = Copied from session { $number }, { $date }: zones, needle, depth, speed, passes, pigment and dilution. Lot and use-by date are not copied.
pigment = Pigment
pigment-brand = Pigment brand
pigment-shade = Shade
pigment-lot = Lot
pigment-expiry = Use by

# The branches of the protocol. $branch: "Natural cleanser".
branch-due = Decide now: { $branch }
branch-not-meant = The guide does not recommend this for this type of scalp.
branch-when = Decided at
branch-at-session = Session { $number }
branch-reason = Why
branch-open = Allow
branch-decline = Don’t allow
branch-take-back = Clear decision
branch-change = Change decision
branch-decide = Decide
branch-was-opened = Allowed for this client.
branch-was-declined = Not allowed for this client.
branch-taken-back = Decision cleared.

last-yes = Yes, it is the last
last-book = No, book the next
last-marked = Marked as the last session.

# Activities of which the protocol says nothing.
silent-title = Not covered by this protocol
silent-hint = Choose one to see what published guides say, and decide for this client.
silent-day = Allowed from day
silent-no-day = Type a number of days, such as 7. 0 is at once.
silent-allow = Allow from that day
silent-let-ask = Client asks first
silent-was-decided = Decided for this client.
silent-unpublished = No published guide has a day for it.

# Sheets given.
sheet-now = Current sheet
sheet-now-what = All sessions on one sheet. Once printed or saved, it is listed below as given.
sheet-now-not-filed = All sessions on one sheet. It will not be listed below, because nothing can be changed now.
sheet-as-studio = Studio default
sheet-size = Text size
sheet-hidden = The page has the client’s name on it, so it is not shown while names are hidden. You can still print it.
sheet-normal-print = Normal
given-title = Given so far
# On a sheet that is outdated.
given-outdated = Out of date: dates or rules have changed since
given-none = No sheets given yet.
given-look = View
# $label: when it was given.
given-look-title = Sheet given { $label }
given-print = Print again
given-binned = Sheet moved to the bin.

# Details.
details-about = About
details-record = Full record
details-hidden = Name and contact details are not shown while names are hidden.
client-field-name = Name
client-pronouns = Pronouns
client-code = Code while names are hidden
client-phone = Phone
client-email = Email
client-phones = Phones
client-emails = Emails
client-phones-more = and { $count } more
client-phone-number = Phone { $number }
client-email-number = Email { $number }
client-phone-add = Add a phone
client-email-add = Add an email
client-phone-removed = Phone removed.
client-email-removed = Email removed.
client-phone-preferred = Preferred phone changed.
client-email-preferred = Preferred email changed.
contact-kind = Kind
contact-label = Label
contact-prefer = Make preferred
contact-preferred = Preferred
contact-choice-unknown = Not noted
contact-choice-mobile = Mobile
contact-choice-home = Home
contact-choice-work = Work
contact-choice-other = Other
# $text: "604 555 0100". $kind: "home", or what it is called.
contact-point = { $text } ({ $kind })
contact-kind-unknown = not noted
contact-kind-mobile = mobile
contact-kind-home = home
contact-kind-work = work
contact-kind-other = other
client-birth = Date of birth
client-language = Sheet language
client-language-studio = Studio default
# $own: "Français". $name: "French".
client-language-named = { $own } ({ $name })
client-language-draft = { $own } ({ $name }, draft translation)
client-large-print = Large print for this client
client-large-print-hint = Every page for this client is printed in larger type.
client-referred = How the client found you
client-tags = Labels
client-tag-remove = Remove label { $tag }
client-emergency = Emergency contact
client-emergency-name = Contact’s name
client-emergency-phone = Contact’s phone
client-emergency-relation = Relationship
allergies-title = Allergies
allergies-none = None on record.
allergy-add = Add an allergy
allergy-removed = Allergy removed.
allergy-number = Allergy { $number }
allergy-to = Allergic to
allergy-own-words = Something else
allergy-words = In the client’s words
allergy-severity = Severity
how-bad-unknown = Not known
how-bad-mild = Mild: itch or redness
how-bad-moderate = Moderate: rash or swelling
how-bad-severe = Severe: needs a doctor
scalp-record = Scalp record
scalp-record-hint = Asked and seen once per client. What is empty was not asked.
not-asked = Not asked
answer-yes = Yes
answer-no = No
# $what: "FUE scars".
answer-more = { $what }: more about it
scalp-record-hair-loss = Hair loss (Norwood or Ludwig)
scalp-record-fitzpatrick = Skin type (Fitzpatrick)
scalp-record-hairline-shape = Hairline shape
scalp-record-hairline-edge = Hairline edge
scalp-record-alopecia = Alopecia
scalp-record-alopecia-text = More about the alopecia
scalp-record-stable-since = Stable since
scalp-record-fut = FUT scar (line)
scalp-record-fue = FUE scars (dots)
scalp-record-other-scars = Other scars
scalp-record-earlier-smp = Earlier SMP
scalp-record-laser = Laser removal
scalp-record-patch-test = Patch test
scalp-record-patch-date = Patch test on
scalp-record-patch-text = More about the patch test
scalp-record-id-by = ID seen by
scalp-record-id-on = ID seen on
health-form = Health form
health-form-hint = What nobody has asked is neither yes nor no.
health-when = Since when
health-date = { $question }: since when, or when reported
health-words = In the client’s words
health-words-of = { $question }: in the client’s words
file-what = Everything kept about this client, to read or for another program.
file-print = Print the file
file-save = Save the file as PDF
file-as-json = Export as JSON
client-bin-what = A client in the bin can be put back. Erasing removes everything, from the backups too.
client-bin = Move to bin
client-erase = Erase for good

# Words of the trade that no client reads, one message for each word of a vocabulary.
# The ids are the vocabulary’s, with hyphens.

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
# $kind: "Slip". $slip: "Got wet".
note-of-slip = { $kind }: { $slip }

# A part of the scalp.
zone-hairline = Hairline
zone-temples = Temples
zone-temple-left = Left temple
zone-temple-right = Right temple
zone-top = Top
zone-mid-scalp = Mid-scalp
zone-crown = Crown
zone-sides = Sides
zone-side-left = Left side
zone-side-right = Right side
zone-back = Back
zone-whole-scalp = Whole scalp
zone-scars = Scars

# How far hair loss has gone: Norwood, South Med J 1975;68:1359–65; Ludwig, Br J Dermatol
# 1977;97:247–54. The A classes move back along the whole front, without a bald crown.
hair-loss-norwood-1 = Norwood I: no recession
hair-loss-norwood-2 = Norwood II: slight, at the temples
hair-loss-norwood-2a = Norwood IIa: slight, along the whole front
hair-loss-norwood-3 = Norwood III: deep at the temples
hair-loss-norwood-3a = Norwood IIIa: deep, along the whole front
hair-loss-norwood-3-vertex = Norwood III vertex: at the crown, less at the temples
hair-loss-norwood-4 = Norwood IV: front and crown, a full band between
hair-loss-norwood-4a = Norwood IVa: the front, past the middle of the top
hair-loss-norwood-5 = Norwood V: front and crown, a thin band between
hair-loss-norwood-5a = Norwood Va: the front, almost to the crown
hair-loss-norwood-6 = Norwood VI: front and crown are one
hair-loss-norwood-7 = Norwood VII: hair at the sides and the back only
hair-loss-ludwig-1 = Ludwig I: thinning on the top that can be hidden
hair-loss-ludwig-2 = Ludwig II: marked thinning on the top
hair-loss-ludwig-3 = Ludwig III: bare on the top, with a fringe

# How skin takes the sun: Fitzpatrick, Arch Dermatol 1988;124:869–71.
fitzpatrick-1 = I: always burns, never tans
fitzpatrick-2 = II: burns easily, tans a little
fitzpatrick-3 = III: burns a little, tans slowly
fitzpatrick-4 = IV: rarely burns, tans well
fitzpatrick-5 = V: very rarely burns, brown skin
fitzpatrick-6 = VI: never burns, dark brown or black skin

hairline-shape-rounded = Rounded
hairline-shape-boxed = Boxed
hairline-shape-peaked = Peaked
hairline-shape-receded = Receded
hairline-shape-natural = Natural

hairline-edge-sharp = Sharp
hairline-edge-scattered = Scattered

alopecia-androgenetic = Androgenetic (pattern hair loss)
alopecia-areata = Areata (round patches)
alopecia-totalis = Totalis (the whole scalp)
alopecia-universalis = Universalis (the whole body)
alopecia-scarring = Scarring
alopecia-traction = Traction (from pulling)
alopecia-other = Another kind

patch-result-not-done = Not done
patch-result-waiting = Waiting for the result
patch-result-calm = No reaction
patch-result-reacted = The skin reacted

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

# The calendar file.
file-calendar = Aftercare { $date }
file-ics = Calendar file
calendar-save = Save calendar file
calendar-saved = Calendar file saved. The client opens it on a phone or computer to add the dates.
calendar-titles = Show the rule in calendar titles
calendar-titles-hint = “Warm water only” instead of “Aftercare: step 2”. Other people may see the client’s calendar.

# Making one client of two, and moving a record to another client.
client-merge = Merge with another client
client-merge-what = If this person is in the list twice, make one client of both.
client-merge-find = Merge with whom?
client-merge-same = Choose another client.
merge = Merge two clients
merge-what = Sessions, notes and sheets of both go to the one who stays. You can undo this.
merge-stays = Stays
merge-goes = Goes to the bin
merge-swap = Keep the other one instead
merge-detail = Detail
merge-kept-note = What you do not keep becomes a note.
merge-joined = Joined from both
merge-blank = –
merge-do = Merge
merge-done = Merged into one client.
merge-code = Code
# The note with what is not kept of two clients.
merge-note = Merged with another client. Not kept of the two:
merge-line = { $label }: { $text }
# $label: "Phone". $text: what it would be.
merge-keep = { $label }: { $text }
record-move = Move
record-move-find = Move to whom?
record-move-same = It is there already.
# $name: the client's name.
record-moved = Moved to { $name }.
