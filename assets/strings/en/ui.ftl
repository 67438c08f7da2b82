# The words of the window itself.

app-name = Scalp Aftercare
skip = Skip to content
sections = Main menu
section-sheets = Sheets
section-guide = Moisturizer guide
close = Close
back = Back
undo = Undo
redo = Redo
remove = Remove

# Keys.
shortcuts = Keyboard shortcuts
key-control = Ctrl
key-escape = Esc
shortcut-print = Print this page
shortcut-save = Save this page as a PDF
shortcut-timeline = Move along and between the rows of the timeline
shortcut-zoom = Zoom a page in or out, or fit its width
shortcut-close = Close what is open

# Where a page went.
print-sheet = Print sheet
save-pdf = Save PDF
delivered-printed = Sent to the printer.
delivered-opened = Opened in the PDF viewer. Print it from there.
delivered-saved = Saved.
# $why: what happened, a sentence.
delivered-not-filed = It was not saved in the vault. { $why }

# The Sheets section.
sheets-title = Aftercare sheet
sheets-fields = Sheet details
session-ended = Session ended
session-number = Session { $number }
session-new = New session
# $name: "Session 2".
session-date = { $name }: date
session-time = { $name }: time
session-missing = Choose a date and time.
session-add = Add another session
session-removed = { $name } removed.
client-name = Client’s name (optional)
protocol = Protocol
protocol-version = { $title }, version { $version }
protocol-open = How it interprets its source
# $title: the protocol's.
protocol-notes = How { $title } interprets its source
# $branch: "Natural cleanser".
branch-since = { $branch }: allowed
branch-at = From session { $number }
scalp-type = Scalp
scalp-type-unknown = Not specified
paper = Paper
large-print = Large print
product-remove = Remove from sheet

# The cards.
now-usual = Usual around now
now-next = Next change
now-next-none = No more changes
warning-open = When to get help
warning-title = When to get help
warning-artist = Call you
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
timeline-bar-name = { $title }. { $dates }
timeline-bar-name-text = { $title }. { $dates }. { $text }
timeline-from = From { $from } on
timeline-from-until = { $from } to { $until }
timeline-usual-note = Shaded rows show what is usual, never a limit.
timeline-gap-note = Gaps in the picture leave out days on which nothing changes.
table-rules = What is allowed, and when
table-phases = Phases
table-usual = What is usual, never a limit
table-activity = Activity
table-verdict = Verdict
table-from = From
table-until = Until
table-goes-on = Ongoing
table-source = Source
table-words = In words
table-sign = Sign
table-when = When

# The page.
page-title = The page as it prints
page-enlarge = Enlarge the page
page-pages = The pages
page-count = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
page-zoom = Zoom
page-zoom-fit = Fit width
page-zoom-percent = { $percent }%
page-print = Print
# $page: its number. $count: of how many.
page-alt = Page { $page } of { $count } as it will print
page-of = Page { $page } of { $count }
page-caption = As it prints
page-slow = Drawing the page
# $characters: those that no font of the program has.
page-left-out = The page prints without “{ $characters }”.
page-code-left-out = The QR code is left out: it would be too fine for a phone to read.
# What is printed with a sheet, or by itself.
extras-title = Print with the sheet
extras-card = Wallet card, to cut out
handouts-title = Handouts for anyone

# The moisturizer guide.
guide-print = Print guide
guide-allergies-why = Ask before you recommend an oil. A client who reacts to coconut or olive must not use that oil, and any other product is checked against the client’s allergies.
oil = One of the two oils
oil-coconut-caution = Rated 4 of 5 on lists of what clogs pores. Those ratings come from rabbits’ ears and say little about people.
oil-coconut-source = Lab Muffin, comedogenic ratings
oil-barred = Not this one: the client is allergic to it.
oil-olive-caution = Rated 2 of 5 on the same lists. Six drops twice a day for 4 to 5 weeks weakened the skin of 19 adults: one more reason for a tiny amount.
oil-olive-source = Danby 2013
use-amount-picture = Half a pea of oil on a fingertip
use-amount-whole = That is enough for the whole scalp.
flaking-source = Why is my scalp so flaky after my SMP sessions?, Rob James
flaking-print = Print as a handout
flaking-save = Save the handout

# The check of a product.
product-title = Check a product
product-label = Ingredients
product-placeholder = Paste or type the ingredients as printed on the product, or drop a text file here.
product-file = Open a text file
product-file-unreadable = This file is not text, or is larger than 2 MB.
product-file-then = Copy the list of ingredients and paste it here.
product-empty = The verdict appears as you type. Nothing leaves this computer.
product-long = The text is too long to be marked in place. The verdict covers all of it.
product-suggestion = { $text } was not recognized. Did you mean { $suggestion }?
product-accept = Change to { $suggestion }
key-alt = Alt
key-enter = Enter
product-ingredients = Ingredients in the label’s order
product-nothing-against = Recognized, and nothing against it.
product-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
product-add = Add to sheet
product-added = The product is on the sheet.
product-name = Product
tone-avoid = Avoid
tone-caution = Caution
tone-good = Good
tone-known = Known
tone-unknown = Not recognized
add = Add
allergies = Client’s allergies
allergies-more = More
allergies-fewer = Fewer
allergy-other = Another allergy
allergy-coconut = Coconut
allergy-olive = Olive
allergy-lanolin = Lanolin
allergy-tree-nuts = Tree nuts
allergy-peanut = Peanut
allergy-sesame = Sesame
allergy-soy = Soy
allergy-wheat = Wheat
allergy-bee-products = Bee products
allergy-fragrance = Fragrance
allergy-formaldehyde-releasers = Formaldehyde releasers
allergy-isothiazolinones = Isothiazolinones
allergy-parabens = Parabens
allergy-tea-tree = Tea tree
allergy-balsam-of-peru = Balsam of Peru
check-record = Allergies, scalp type and healing day on record count too.
check-rule = The studio’s rule
