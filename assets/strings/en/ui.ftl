# The words of the window itself.

app-name = Scalp Aftercare
skip = Skip to the page
rooms = Rooms
room-sheets = Sheets
room-guide = Moisturizer guide
close = Close
undo = Undo
remove = Remove

# Keys.
shortcuts = Keyboard shortcuts
key-control = Ctrl
key-escape = Esc
shortcut-print = Print the page at hand
shortcut-save = Save the page at hand as a PDF
shortcut-timeline = Move along and between the rows of the timeline
shortcut-list = Show this list
shortcut-close = Close what is open

# Where a page went.
print-sheet = Print sheet
save-pdf = Save PDF
delivered-printed = Sent to the printer.
delivered-opened = Opened in the PDF viewer. Print it from there.
delivered-saved = Saved.

# The room for sheets.
sheets-title = Aftercare sheet
sheets-fields = What goes into the sheet
session-ended = Session ended
session-number = Session { $number }
session-new = New session
# $name: "Session 2".
session-date = { $name }: date
session-time = { $name }: time
session-missing = Choose its date and time.
session-add = Add another session
session-removed = { $name } removed.
client-name = Client’s name (optional)
protocol = Protocol
protocol-version = { $title }, version { $version }
protocol-open = How it reads its source
# $title: the protocol's.
protocol-notes = How { $title } reads its source
# $branch: "Natural cleanser".
branch-since = { $branch }: opened at
branch-at = Opened at session { $number }
scalp-type = Scalp
scalp-type-unknown = Not said
paper = Paper
paper-a4 = A4
paper-letter = US Letter
large-print = Large print
product-remove = Take off the sheet

# The cards.
now-usual = Usual around now
now-next = Next change
now-next-none = Nothing changes any more
warning-open = What needs a doctor
warning-title = What is not usual
warning-artist = Call the artist
warning-skin = On brown and black skin redness shows less. Go by heat, pain and swelling.
warning-medicine = About a medicine, ask the doctor who prescribed it.

# The timeline.
timeline-title = Healing timeline
timeline-as-table = Show as table
timeline-picture = Healing timeline as a picture. The arrow keys move between its bars.
timeline-sessions = Sessions
timeline-session-ended = The session ended.
timeline-phase = Phase
timeline-usual = usual
# $lane: "Water". $word: "Not yet".
timeline-bar = { $lane }: { $word }
# $title: "Water: Not yet". $dates: "Thu 19 Nov, 4:00 pm to Sun 22 Nov, 4:00 pm".
timeline-bar-label = { $title }. { $dates }
timeline-from = From { $from } on
timeline-from-until = { $from } to { $until }
timeline-usual-note = Shaded rows show what is usual, never a limit.
table-rules = What is allowed, and when
table-phases = Phases
table-usual = What is usual, never a limit
table-activity = Activity
table-verdict = Verdict
table-from = From
table-until = Until
table-goes-on = Goes on
table-source = Source
table-words = In words
table-sign = Sign
table-when = When

# The page.
page-title = The page as it prints
page-enlarge = Show the page large
# $page: its number. $count: of how many.
page-alt = Page { $page } of { $count } as it will print
page-of = Page { $page } of { $count }
page-caption = As it prints
page-slow = Drawing the page
