# The words of the list of clients and of one client.

done = Done
saves-itself = Saved as you type.
saved = Saved.
saved-but-marked = Saved, without what is marked.

# The list.
clients = Clients
clients-find = Find by name, note or code
clients-slow = Looking
clients-narrow = Order and filters
clients-order = Order
clients-by-name = By name
clients-by-recent = Latest session first
clients-by-healing = Healing first
clients-any = Any
clients-tag = Label
clients-lot = Pigment lot
clients-only-healing = Healing only
clients-healing = Healing
clients-widen = Show everybody
clients-none-fit = Nobody fits
clients-none-fit-then = Check the spelling, or take the filters off.
clients-none = No clients yet
clients-none-then = A name is enough to begin. Everything else can follow.

client = Client
client-new = New client
client-new-hint = A name is enough. Everything else can follow.
client-add = Add client
client-namesakes = This name is here already:
client-open-instead = Open
# $name: "Tom Okafor". $line: "Session 3 on Mon 2 Mar 2026".
client-open-instead-name = Open { $name }, { $line }
client-added = Client added.
client-name-missing = A client needs a name. Until there is one, the last one is kept.
client-slow = Opening
client-back = Back to the list
client-tabs = What is kept about this client
client-marks = Allergies and other marks
client-binned = The client is in the bin, with sessions, notes and sheets.

doubles-find = Merge doubles
doubles = Clients who may be one
doubles-finding = Comparing the clients
doubles-none = No two clients look like one.
doubles-what = Sessions, notes and sheets of the other go to the one that you keep. You can undo it.
doubles-keep = Keep this one
doubles-merged = Merged into one.

# The tabs of a client.
tab-timeline = Timeline
tab-notes = Notes
tab-sessions = Sessions
tab-sheets = Sheets given
tab-details = Details
timeline-none = No session yet
timeline-none-then = Enter the first session, and the dates follow from it.
timeline-notes = Calls, slips
# $count: how many notes of one day.
timeline-notes-day = { $count } notes
table-notes = Calls, slips and reactions

# Keys.
shortcut-note = Add a note to the client at hand
shortcut-call = Add a call
shortcut-slip = Add a slip
shortcut-reaction = Add a reaction of the skin

# Notes.
note-add = Add note
note-new = New note
note-kind = Kind
note-kinds-all = All kinds
note-date = Day that it is about
note-pin = Pin
note-unpin = Unpin
note-is-pinned = Pinned
note-pinned = Pinned above the others.
note-unpinned = No longer pinned.
note-text = Note
note-placeholder = Write. It is saved as you type.
note-placeholder-slip = A rule that was not kept: which, and when? It is saved as you type.
note-edit = Edit
note-history = History
note-history-title = What this note said before
note-history-none = It has said nothing else yet.
note-bring-back = Bring back
note-brought-back = Brought back.
note-binned = The note is in the bin.
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
sessions-none-then = A date and an hour are enough.
session-new-number = New session { $number }
session-field-date = Date
session-field-time = Ended at
session-field-number = Number
session-field-artist = Artist
session-field-price = Price
session-field-currency = Currency
session-field-text = Anything else about this session
session-incomplete = Date, time or number is missing. Until it is there, the last one is kept.
session-amount-unread = This is no amount, and is not kept. Write it like 250.00.
session-keep = Add session
session-kept = Session { $number } added.
session-edit = Edit
session-binned = Session { $number } is in the bin, with its notes and sheets.
treatment-number = Treatment { $number }
treatment-add = Add another zone or change of tools
treatment-removed = The treatment is taken out.
treatment-zones = Zones
treatment-needle = Needle
treatment-depth = Depth
treatment-speed = Speed or voltage
treatment-passes = Passes
treatment-dilution = Dilution
treatment-reaction = Reaction of the skin
pigment = Pigment
pigment-brand = Pigment brand
pigment-shade = Shade
pigment-lot = Lot
pigment-expiry = Use by

# The branches of the protocol. $branch: "Natural cleanser".
branch-due = To decide now: { $branch }
branch-not-meant = The guide does not mean it for this scalp.
branch-when = Decided at
branch-at-session = Session { $number }
branch-reason = Why
branch-open = Open it
branch-decline = Decline it
branch-take-back = Take the decision back
branch-change = Change the decision
branch-decide = Decide
branch-was-opened = Opened for this client.
branch-was-declined = Declined for this client.
branch-taken-back = The decision is taken back.

# Sheets given.
sheet-now = The sheet as it is now
sheet-now-what = All sessions on one sheet. Printed or saved, it is kept below as given.
sheet-now-not-filed = All sessions on one sheet. Printed or saved, it is not kept below: nothing can be changed now.
sheet-as-studio = As the studio has it
sheet-size = Text size
sheet-hidden = The page bears the client’s name, so it is not shown while names are hidden. It prints all the same.
sheet-normal-print = Normal
given-title = Given so far
given-none = No sheet was given yet.
given-print = Print again
given-binned = The sheet is in the bin.

# Details.
details-about = About
details-record = The whole record
details-hidden = Name and contact are not shown while names are hidden.
client-field-name = Name
client-pronouns = Pronouns
client-code = Code while names are hidden
client-phone = Telephone
client-email = E-mail
client-birth = Date of birth
client-language = Language of the sheet
client-language-studio = As the studio has it
client-referred = How the client found you
client-tags = Labels
client-tag-remove = Remove label { $tag }
client-emergency = To call in an emergency
client-emergency-name = Whom to call
client-emergency-phone = Their telephone
client-emergency-relation = Who they are to the client
allergies-title = Allergies
allergies-none = None on record.
allergy-add = Add an allergy
allergy-removed = The allergy is taken out.
allergy-number = Allergy { $number }
allergy-to = To what
allergy-own-words = Something else
allergy-words = In the client’s words
allergy-severity = How bad
how-bad-unknown = Not said
how-bad-mild = Mild: itch or redness
how-bad-moderate = Moderate: rash or swelling
how-bad-severe = Severe: needs a doctor
health-form = Health form
health-form-hint = Tick what the client answered with yes.
health-date = { $question }: since when, or when it was said
health-words = In the client’s words
health-words-of = { $question }: in the client’s words
file-what = Everything that is kept about this client: to read, or for another program.
file-print = Print the file
file-save = Save the file as PDF
file-as-json = Export as JSON
client-bin-what = From the bin it can be taken out again. Erasing leaves nothing, and reaches the backups too.
client-bin = Put into the bin
client-erase = Erase for good
