# What the backend says of the studio's records.

# The day and the list of clients.
today-headline = { $healing ->
    [0] Nobody is healing.
    [one] One client healing.
   *[other] { $healing } clients healing.
} { $changing ->
    [0] No rule changes today.
    [one] Rules change today for one client.
   *[other] Rules change today for { $changing } clients.
}
row-day = Session { $session }, day { $day }
# $day: "Session 2, day 3". $phase: "Warm water only until Fri 27 Nov, 4:00 pm".
row-healing = { $day }. { $phase }
row-last = Session { $session } on { $date }
row-ahead = Session { $session } is booked for { $date }
session-final = { $moment } (last session)
session-ahead = { $moment }. Booked
row-none = No session yet
row-allergies = { $count ->
    [one] Allergy: { $names }
   *[other] Allergies: { $names }
}
phase-until = { $phase } until { $moment }
strip-day = { $date }, day { $day }: { $verdict }
needs-check-in = Check-in due (day { $day })
needs-check-in-late = Check-in overdue (day { $day })
# $time: when it ends, as it is on record.
needs-session-today = Session { $session } today, { $time }
# The client follows a sheet whose dates are no longer right.
needs-new-sheet = New sheet needed
needs-changes-today = Changes today
needs-book-session = Book session { $session }
check-in-note = Checked in, day { $day }.
clients-counted = { $count ->
    [0] No clients
    [one] One client
   *[other] { $count } clients
}
clients-fit = { $count ->
    [0] No clients found
    [one] 1 client found
   *[other] { $count } clients found
}
duplicate-same = Same name, and the same phone number, email address or date of birth
duplicate-name = Same name

# What the artist should know: what is so, and what to do.
# $last: when the vault was last used.
advisory-clock-behind = This computer’s clock is behind { $last }, when this vault was last used.
advisory-clock-behind-then = If the clock is wrong, correct it. Until then, what is allowed today and the dates of backups may be wrong. No backup is removed, and nothing leaves the bin.
advisory-clock-ahead = This computer’s clock is more than two years ahead of { $last }, when this vault was last used.
advisory-clock-ahead-then = If the clock is wrong, correct it. Until then, what is allowed today may be wrong, and so may which backups are kept and what leaves the bin.
advisory-gone = The vault’s folder is gone. Nothing is being saved.
advisory-replaced = Another vault has taken the place of the open one. Nothing is being saved.
advisory-displaced-then = Save a full copy of the open vault to another disk, then lock. If a program syncs the folder, pause it first.
# $seen: when a later state of the vault was seen.
advisory-older = This vault is older than the one this computer saw on { $seen }.
advisory-older-then = What was saved after that is missing. Look for a newer copy or a backup before you go on.
# $names: "Anna Kelly, Bo Li".
advisory-erased-since = This backup was made before these clients were erased: { $names }
advisory-erased-since-then = They are in the vault again. Erase them again, unless they have agreed that you keep their records.
# $names: "vault (1).db".
advisory-others-beside = There may be another version of this vault beside it: { $names }
advisory-others-beside-then = A program that syncs folders may have made it. What was saved in it is not in this vault. Move it away once you know that nothing in it is missing here.
advisory-passphrase-file = The file for the passphrase was missing or had been replaced.
advisory-passphrase-file-then = It was written again. If somebody else can reach this folder, make new keys in the settings, under Lock and keys.
advisory-recovery-file = The file for the recovery key was missing or had been replaced.
advisory-recovery-file-then = It was written again, and your recovery key opens the vault. If somebody else can reach this folder, make new keys in the settings, under Lock and keys.
# $folder: its path.
advisory-backup-folder-unconfirmed = This vault’s backup folder was never used on this computer: { $folder }
advisory-backup-folder-unconfirmed-then = No backup is made until you confirm this folder, or choose another in the settings, under Backups.
advisory-backup-folder-emptied = The backup folder used to contain backups, and now there are none: { $folder }
advisory-backup-folder-emptied-then = If it is on a disk or USB stick, plug that in. Until then no backup is made.
advisory-act-save-copy = Save a full copy…
advisory-act-go-on-with-older = Continue with this vault
advisory-act-confirm-backup-folder = Use this folder
advisory-act-begin-backup-folder-anew = Start afresh there
advisory-act-erase-again = Erase them again
advisory-went-on = Continuing with this vault.
backup-folder-anew = The next backup goes to this folder.
# $path: where it was written.
vault-copied = A full copy was saved and checked: { $path }
erased-again = They were erased again.
# $count: how many backups.
backups-former-keys = { $count ->
    [one] One of these backups still opens with the old keys.
   *[other] { $count } of these backups still open with the old keys.
}
backups-renewed = { $count ->
    [one] One backup was re-encrypted. The old keys no longer open it.
   *[other] { $count } backups were re-encrypted. The old keys no longer open them.
}
# $count: how many clients.
erasure-merged = { $count ->
    [one] Also erased: one client who had been merged into this one.
   *[other] Also erased: { $count } clients who had been merged into this one.
}
# $zone: as it stands in the studio’s profile.
advisory-zone-unknown = This app does not know the studio’s time zone, { $zone }.
advisory-zone-unknown-then = Dates and times follow this computer’s clock. Choose the time zone again in the settings, under Studio.
advisory-zone-ahead = This computer’s clock is { advisory-zone-apart } ahead of the studio’s.
advisory-zone-behind = This computer’s clock is { advisory-zone-apart } behind the studio’s.
advisory-zone-apart = { $minutes ->
    [0] { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
   *[other] { $hours ->
        [0] { $minutes } minutes
        [one] 1 hour and { $minutes } minutes
       *[other] { $hours } hours and { $minutes } minutes
    }
}
# $zone: the studio’s, such as “America/Vancouver”.
advisory-zone-differs-then = Dates and times here follow the studio’s time zone, { $zone }. If the studio has moved, change it in the settings, under Studio.

# The safety card and the backups.
safety-offline = Nothing leaves this computer
safety-recovery-printed = Recovery key on paper
safety-recovery-missing = Recovery key not on paper yet
backup-today = Backed up today at { $time }, checked
backup-yesterday = Backed up yesterday at { $time }, checked
backup-on = Backed up on { $date }, checked
backup-none-yet = No backup yet
backup-folder-away = The backup folder cannot be reached right now
backup-not-made = The last backup could not be made
backup-no-folder = No backup folder chosen
backup-next-never = No backups are made until you choose a folder.
backup-next-hour = The next one is made within the hour, while the vault is open.
backup-next-change = Nothing has changed since the last one.
backup-folder-set = Backups go there from now on.
size-megabytes = { $megabytes } MB
# How many records there are of each kind.
count-client = { $count ->
    [one] 1 client
   *[other] { $count } clients
}
count-session = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
count-note = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
count-sheet = { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
}
count-stock = { $count ->
    [one] 1 bottle or box
   *[other] { $count } bottles and boxes
}
# $records: those counts, a comma between two.
checked-backup = Every page was read back: { $records }.
checked-drill = It can be restored. Every page was read back: { $records }.
checked-vault = Everything is fine. Every page was read and checked: { $records }.
checked-vault-but = Every page was read and checked: { $records }.
progress-copying = Copying and checking
progress-checking = Reading every page

# A client.
client-line = Session { $session }, { $moment }. { $protocol }
protocol-label = { $title }, version { $version }
plan-mixed = The sessions use different protocols. The latest session’s rules apply: { $title }, version { $version }.
chip-allergy = Allergy: { $name }
chip-allergy-severity = Allergy: { $name } ({ $severity })
chip-scalp = Scalp: { $scalp }
chip-branch = { $branch }: allowed from session { $session }
branch-opened = Allowed at session { $session } on { $date }
branch-declined = Not allowed, decided at session { $session } on { $date }
# $things: "Sun, Swimming", which count from the last session.
last-question = Is session { $session } the last? These count from the last session: { $things }.
# What was decided about an activity of which the protocol says nothing.
silent-from = { $day ->
    [0] Allowed at once, decided at session { $session } on { $date }
   *[other] Allowed from day { $day }, decided at session { $session } on { $date }
}
silent-ask = Ask first, decided at session { $session } on { $date }
decision-from = { $day ->
    [0] { $name }: allowed at once
   *[other] { $name }: allowed from day { $day }
}
decision-ask = { $name }: ask first
decided-source = Decided for this client
# When published guides first allow something.
published-range = { $guides } published guides give a first day for it: day { $least } at the earliest, day { $most } at the latest.
published-median = { $guides } published guides give a first day for it: day { $least } at the earliest, day { $most } at the latest. The median is day { $median }.
published-quartiles = { $guides } published guides give a first day for it: day { $least } at the earliest, day { $most } at the latest. Half say day { $lower } to { $upper }. The median is day { $median }.
decision-opened = { $branch }: allowed
decision-opened-why = { $branch }: allowed. { $reason }
decision-declined = { $branch }: not allowed
decision-declined-why = { $branch }: not allowed. { $reason }
note-saved = Saved { $moment }
note-until = Until { $moment }
# $kind: "Slip". $day: "Session 2, day 2".
mark-label = { $kind }, { $date }. { $day }
given-line = After session { $session }. { $protocol }
# $line: the same line as for a sheet.
given-calendar = Calendar file. { $line }

# Undo, the bin, erasing.
item-client = Client
item-session = Session
item-note = Note
item-sheet = Sheet
item-stock = Bottle or box
item-setting = Setting
step-added = { $what } added
# Several at once, with all that came with them.
step-clients-added = { $count } clients imported
step-photos-added = { $count } photos added
step-changed = { $what } changed
step-binned = { $what } moved to the bin
# $what went to another client.
step-moved = { $what } moved to another client
step-merged = Two clients merged into one
step-unbinned = { $what } put back from the bin
# The draft of a protocol.
step-draft-begun = Draft “{ $title }” started
step-draft-changed = Draft “{ $title }” changed
step-draft-gone = Draft “{ $title }” taken away
step-many = { $more ->
    [one] { $deed }, and one more change
   *[other] { $deed }, and { $more } more changes
}
# $deed: "Note changed". $names: the clients whose it is, a comma between two.
step-of = { $deed }, { $names }
undone = Undone: { $step }
redone = Redone: { $step }
bin-item = { $what } of { $day }
bin-client-too = A client who is also in the bin
# $days: on how many more days the vault is used before it goes, today included.
bin-line = In the bin since { $since }. { $days ->
    [0] Deleted for good the next time the vault is unlocked.
    [one] Deleted for good after today.
   *[other] Deleted for good after { $days } more days of use, including today.
}
erasure-done = On { $moment }, client number { $number } of this vault was erased for good.
erasure-counts = Erased with the client: { $records }, { $history ->
    [one] 1 entry of the history
   *[other] { $history } entries of the history
}.
erasure-copies-erased = { $count ->
    [one] Erased from one backup as well.
   *[other] Erased from { $count } backups as well.
}
erasure-copies-clean = { $count ->
    [one] One backup never contained the client.
   *[other] { $count } backups never contained the client.
}
erasure-copies-missed = { $count ->
    [one] One backup could not be reached. It is tried again with every new backup.
   *[other] { $count } backups could not be reached. They are tried again with every new backup.
}
erasure-beyond = This app cannot reach these. Take care of them yourself:
erasure-beyond-exports = Files that were exported, or saved as PDF or calendar.
erasure-beyond-paper = Printed pages.
erasure-beyond-other-copies = Copies of the vault or of its backups that were made without this app, and backups in folders that are no longer set.
erasure-beyond-disk-remains = Encrypted remains in parts of the disk or its snapshots that only the system can reach. Only the vault’s key can open them.

# Export, import, retention, access.
file-export = Scalp Aftercare export { $date }
file-client-export = Client export { $date }
file-client-list = Client list { $date }
file-json = Scalp Aftercare export
file-csv = Spreadsheet (CSV)
file-importable = Exports, spreadsheets and contact cards
exported = Exported. Anyone who has the file can read it.
import-counted = { $count ->
    [0] No clients in the file
    [one] One client in the file, { $duplicates ->
        [0] all new
       *[other] { $duplicates } already in the vault
    }
   *[other] { $count } clients in the file, { $duplicates ->
        [0] all new
       *[other] { $duplicates } already in the vault
    }
}
# What an export brings besides the names.
import-brings = The new clients come with { $records } and { $last }.
brings-session = { $count ->
    [0] no sessions
    [one] one session
   *[other] { $count } sessions
}
brings-note = { $count ->
    [0] no notes
    [one] one note
   *[other] { $count } notes
}
brings-sheet = { $count ->
    [0] no sheets
    [one] one sheet
   *[other] { $count } sheets
}
# $count: the studio's bottles of pigment and boxes of needles.
import-stock = { $count ->
    [one] One bottle or box is added to your stock.
   *[other] { $count } bottles and boxes are added to your stock.
}
# $title: "Rob James". $version: 2.
import-protocol-shipped = The protocol “{ $title }”, version { $version }, is added. It comes with this app.
# $protocol: its id.
import-protocol-other = The protocol “{ $title }” ({ $protocol }), version { $version }, is added. It does not come with this app.
logo-saved = Logo saved
logo-removed = Logo removed
accent-black = Sheets are printed in black.
accent-printed = Sheets have a band of this color. All words stay black, so they print well without color too.
# $printed: the colour on paper, as #1f5f8b. $ratio: 3.
accent-darker = Too light to be seen on paper. Sheets have a band of the darker { $printed } instead: its contrast with white paper is { $ratio } to 1, on a black-and-white printer too.
accent-unreadable = This is not a color, so sheets are printed in black. Write # and six digits from 0 to f, such as #1f5f8b.
# $title: a draft's.
import-draft = The draft of a protocol, “{ $title }”, is added.
# $what: a setting or a line of the studio’s profile.
import-sets = { $what }: “{ $value }”
import-sets-logo = The studio’s logo is added. It stands on every sheet.
# How many clients of a spreadsheet or of cards come with something noted about them.
import-notes = { $count ->
    [one] One client comes with a note.
   *[other] { $count } clients come with a note.
}
import-left-out = { $count ->
    [one] One entry is not imported. The list below says why.
   *[other] { $count } entries are not imported. The list below says why.
}
import-hidden = { $count ->
    [one] One hidden character was removed. Such characters can make a name read as another.
   *[other] { $count } hidden characters were removed. Such characters can make a name read as another.
}
# What did not fit. $text: what stands there. $column: a heading.
remark-no-name = Line { $line } has no name. Not imported: “{ $text }”
remark-nothing = Line { $line } has no name, phone or email. Not imported.
remark-too-long = Line { $line } is longer than a note can be. Not imported.
remark-no-date = Line { $line }, { $column }: “{ $text }” cannot be read as a date. It is in the note.
remark-no-year = Line { $line }, { $column }: “{ $text }” has no year. It is in the note.
remark-more-cells = Line { $line } has more cells than there are headings. The rest is in the note: “{ $text }”
remark-group = The card in line { $line } is a group, not a client: “{ $text }”. Not imported.
remark-no-end = The card in line { $line } has no end. What it says up to there is imported.
# What has to be said before anything is imported.
missing-names = Choose the column that contains the names.
# $text: such as 03/04/1985.
missing-order = Choose whether the day or the month comes first in dates such as { $text }.
missing-clients = No entry has a name, so there is nobody to import.
# $text: such as 03/04/1985. $day: Wed 3 Apr 1985.
order-dmy = Day first: { $text } is { $day }
order-mdy = Month first: { $text } is { $day }
letters-windows-1252 = Western European
letters-windows-1250 = Central European
letters-iso-8859-2 = Central European (ISO)
letters-windows-1251 = Cyrillic
letters-koi8-u = Cyrillic (KOI8)
letters-ibm866 = Cyrillic (DOS)
letters-windows-1253 = Greek
letters-windows-1254 = Turkish
letters-windows-1255 = Hebrew
letters-windows-1256 = Arabic, Persian
letters-windows-1257 = Baltic
letters-windows-1258 = Vietnamese
letters-windows-874 = Thai
letters-shift-jis = Japanese
letters-euc-jp = Japanese (EUC)
letters-euc-kr = Korean
letters-gbk = Chinese, simplified
letters-big5 = Chinese, traditional
letters-macintosh = Western European (old Mac)
import-guessed = The file does not say how its letters are encoded. Check the names that have accents.
import-allergies = Allergies: { $list }
set-on = on
set-none = none
import-known = Already in the vault
import-same = Already in the vault: same name, and another detail matches
import-same-name = A client with this name is already in the vault
import-in-file = Same as line { $line } of the file
imported = { $count ->
    [0] No clients were imported.
    [one] One client was imported.
   *[other] { $count } clients were imported.
}
due-line = Last session { $last }. Keep-by date { $since }.
column-name = Whole name
column-given-name = First name
column-family-name = Last name
column-pronouns = Pronouns
column-mobile = Mobile
column-phone = Phone
column-home-phone = Home phone
column-work-phone = Work phone
column-other-phone = Other phone, with its heading
column-email = Email
column-home-email = Home email
column-work-email = Work email
column-other-email = Other email, with its heading
column-birth = Date of birth
column-address = Address (kept in the note)
column-allergies = Allergies
column-code = Code
column-tags = Labels
column-language = Language
column-referred-by = How the client found you
column-note = Note
column-headed-note = Note, with its heading
column-kind = Kind of the next number or email
column-ignored = Leave out
act-create = Vault created
act-unlock = Unlocked with the passphrase
act-recover = Unlocked with the recovery key
act-failed-unlock = Failed attempt to unlock
act-change-passphrase = Passphrase changed
act-renew-recovery-key = New recovery key made
act-print = Printed or saved a PDF
act-export = Exported
act-import = Imported
act-erase = Client erased
act-backup = Backup made and checked
act-restore = Vault restored from a backup

# The passphrase.
judge-empty = Type a passphrase of twelve characters or more.
judge-good = Good. At the speeds published today, eight graphics cards would guess for years.
judge-too-short = Too short: twelve characters or more.
judge-too-long = Too long. Was that pasted by mistake?
judge-common = This is one of the first that anyone would try.
judge-own = Your studio’s words and your own are tried first, in any order.
judge-pattern = Keyboard rows, repetitions and sequences are easy to guess.
judge-date = Dates and years are easy to guess.
judge-word = A single word or name is easy to guess.
judge-common-words = Common words and names are easy to guess, even together.
judge-guessable = Almost. It could still be guessed too soon.
advice-few-words = Use a few words that do not form a common phrase.
advice-add-words = Add one or two unrelated words.
advice-capitals-help-little = Capital letters don’t help much.
advice-reversal-helps-little = Writing a word backwards doesn’t help much.
advice-substitution-helps-little = Symbols in place of letters don’t help much.
advice-avoid-key-rows = Avoid keyboard rows.
advice-avoid-repeats = Avoid repetitions.
advice-avoid-sequences = Avoid sequences such as abc or 6543.
advice-avoid-dates = Avoid years and dates.

# Settings.
settings-source = Published guides put sessions 7 to 30 days apart, two to four of them. Check-ins: after the first rinse, when redness should be over, and when soap is back. These are customs, not medical rules, and you can change them.

# Pages about one client, and about the vault.
file-document = Client file
file-title = Everything kept about { $name }
file-lead = This is what the studio keeps about you. Notes that were changed are shown in their latest version. You may ask for a copy of everything, and have it corrected or erased.
file-details = Details
file-name = Name
file-pronouns = Pronouns
file-phone = Phone
file-email = Email
file-birth = Date of birth
file-scalp = Scalp
file-allergies = Allergies
file-health = Health form
file-emergency = Emergency contact
file-language = Language
file-print-size = Your pages
file-print-size-large = In large print
file-referred = How you found us
file-tags = The studio’s labels
kept-session = Sessions
file-session = Session { $session }, { $moment }
file-artist = Artist: { $artist }
file-protocol = Aftercare: { $protocol }
file-treatment = { $zones }. Needle { $needle }, depth { $depth }, speed { $speed }, passes { $passes }.
file-pigment = Pigment: { $brand } { $shade }, lot { $lot }, use by { $expiry }. Dilution { $dilution }.
file-skin = Skin on arrival: { $skin }
file-treatment-note = Note: { $note }
file-reaction = How the skin reacted: { $reaction }
file-price = Price: { $price }
file-unsaid = not noted
kept-note = Notes
file-note = { $kind }, { $date }
kept-sheet = Sheets given
recovery-document = Recovery key
recovery-title = Recovery key of { $studio }
recovery-lead = This key opens the vault if the passphrase is forgotten. Anyone who has this page can read everything in it.
recovery-where = Keep it with your passport and other important papers, not beside the computer. Nobody can replace it, neither the makers of this app nor a repair shop.
recovery-how = To use it: on the locked screen choose “Use the recovery key” and type it. Capitals, spaces and line breaks do not matter.
erasure-document = Statement of erasure
erasure-title = Statement of erasure

# Forms and health in a client's file.
# $question: "Do you have diabetes?". $answer: "No".
form-file-answer = { $question } { $answer }
form-file-digest = SHA-256 of the file: { $digest }
# $questions: "Diabetes, Epilepsy".
file-health-no = Answered with no: { $questions }
file-health-asked = Asked on { $day }
file-health-confirmed = Nothing had changed on: { $days }
# $title: "Health questionnaire". $name: the client's.
advisory-form-unfinished = “{ $title }” of { $name } was being filled in and is not signed. The answers are kept.
advisory-form-unfinished-then = Open the client’s forms to go on, or to discard the answers.
