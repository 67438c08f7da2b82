# What the backend says of the studio's records.

# The day and the list of clients.
today-headline = { $healing ->
    [0] Nobody is healing.
    [one] One client healing.
   *[other] { $healing } clients healing.
} { $changing ->
    [0] No rule changes today.
    [one] One changes rules today.
   *[other] { $changing } change rules today.
}
row-day = Session { $session }, day { $day }
# $day: "Session 2, day 3". $phase: "Warm water only until Fri 27 Nov, 4:00 pm".
row-healing = { $day }. { $phase }
row-last = Session { $session } on { $date }
row-ahead = Session { $session } is planned for { $date }
session-ahead = { $moment }. Planned: it lies ahead.
row-none = No session yet
row-allergies = { $count ->
    [one] Allergy: { $names }
   *[other] Allergies: { $names }
}
allergy-both = { $group }: { $text }
phase-until = { $phase } until { $moment }
strip-day = { $date }, day { $day }: { $verdict }
needs-check-in = Check in: day { $day }
needs-check-in-late = Check in: late, was day { $day }
# $time: when it ends, as it is on record.
needs-session-today = Session { $session } today, { $time }
needs-changes-today = Changes today
needs-book-session = Book session { $session }
check-in-note = Checked in, day { $day }.
clients-counted = { $count ->
    [0] No clients
    [one] One client
   *[other] { $count } clients
}
clients-fit = { $count ->
    [0] Nobody fits
    [one] One client fits
   *[other] { $count } clients fit
}
double-same = The same name, and a telephone number, an e-mail address or a date of birth that agrees
double-name = The same name

# What the artist should know: what is so, and what to do.
# $last: when the vault was last used.
advisory-clock-behind = By this computer’s clock it is not yet { $last }, when this vault was last used.
advisory-clock-behind-then = If the clock is wrong, set it right. Until then what is allowed today and the dates of backups may be wrong. No backup is removed, and nothing leaves the bin.
advisory-clock-ahead = By this computer’s clock it is more than two years since { $last }, when this vault was last used.
advisory-clock-ahead-then = If the clock is wrong, set it right. Until then what is allowed today may be wrong, and so may which backups are kept and what leaves the bin.
advisory-gone = The vault’s folder has gone. Nothing is saved now.
advisory-replaced = Another vault was put in the place of the one that is open. Nothing is saved now.
advisory-displaced-then = Write a whole copy of what is open to another disk, then lock. If a program synchronises the folder, pause it first.
# $seen: when a later state of the vault was seen.
advisory-older = This vault is older than the one that this computer saw on { $seen }.
advisory-older-then = What was saved after that is not in it. Look for a newer copy or a backup before you go on.
# $names: "Anna Kelly, Bo Li".
advisory-erased-since = This backup is from before these clients were erased: { $names }
advisory-erased-since-then = They are in the vault again. Erase them again, unless they have agreed to be kept.
# $names: "vault (1).db".
advisory-others-beside = Beside the vault lies what may be another version of it: { $names }
advisory-others-beside-then = A program that synchronises folders may have made it. What was saved in it is not in this vault. Move it away when you know that nothing in it is missing here.
advisory-passphrase-file = The file for the passphrase was missing or had been exchanged.
advisory-passphrase-file-then = It was written again. If somebody else can reach this folder, make new keys in the settings, under Lock and keys.
advisory-recovery-file = The file for the recovery key was missing or had been exchanged.
advisory-recovery-file-then = It was written again, and your recovery key opens the vault. If somebody else can reach this folder, make new keys in the settings, under Lock and keys.
# $folder: its path.
advisory-backup-folder-unconfirmed = This vault names a folder for its backups that was never used on this computer: { $folder }
advisory-backup-folder-unconfirmed-then = No backup is made until you say that it is the right one, or choose another in the settings, under Backups.
advisory-backup-folder-emptied = The folder for backups held some and holds none now: { $folder }
advisory-backup-folder-emptied-then = If it is on a disk or stick, plug that in. Until then no backup is made.
advisory-act-save-copy = Write a whole copy…
advisory-act-go-on-with-older = Go on with this one
advisory-act-confirm-backup-folder = Use this folder
advisory-act-begin-backup-folder-anew = Begin anew there
advisory-act-erase-again = Erase them again
advisory-went-on = You go on with this vault.
backup-folder-anew = The next backup goes to this folder.
# $path: where it was written.
vault-copied = A whole copy was written and checked: { $path }
erased-again = They were erased again.
# $count: how many backups.
backups-former-keys = { $count ->
    [one] One of these backups still opens with the keys of before.
   *[other] { $count } of these backups still open with the keys of before.
}
backups-renewed = { $count ->
    [one] One backup was made anew. The keys of before do not open it any more.
   *[other] { $count } backups were made anew. The keys of before open none of them any more.
}
# $count: how many clients.
erasure-merged = { $count ->
    [one] Erased too: one client who had been merged into this one.
   *[other] Erased too: { $count } clients who had been merged into this one.
}
# $zone: as it stands in the studio’s profile.
advisory-zone-unknown = The studio’s time zone, { $zone }, is not one that this app knows.
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
backup-folder-away = The folder for backups cannot be reached now
backup-not-made = The last backup could not be made
backup-no-folder = No folder for backups is chosen
backup-next-never = No backups are made until you choose a folder.
backup-next-hour = The next one is made within the hour, while the vault is open.
backup-next-change = Nothing has changed since the last one.
backup-folder-set = Backups go there from now on.
backup-kind = Folder for backups
size-megabytes = { $megabytes } MB
count-clients = { $clients ->
    [one] 1 client
   *[other] { $clients } clients
}
count-records = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}, { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}, { $sheets ->
    [one] 1 sheet
   *[other] { $sheets } sheets
}
checked-backup = Every page was read back: { count-clients }, { count-records }.
checked-drill = It can be restored. Every page was read back: { count-clients }, { count-records }.
checked-vault = All is well. Every page was read and checked: { count-clients }, { count-records }.
progress-copying = Copying and checking
progress-checking = Reading every page

# A client.
client-line = Session { $session }, { $moment }. { $protocol }
protocol-label = { $title }, version { $version }
plan-mixed = The sessions name several protocols. The latest session’s rules: { $title }, version { $version }.
chip-allergy = Allergy: { $name }
chip-allergy-severity = Allergy: { $name } ({ $severity })
chip-scalp = Scalp: { $scalp }
chip-branch = { $branch }: opened at session { $session }
branch-opened = Opened at session { $session } on { $date }
branch-declined = Declined at session { $session } on { $date }
decision-opened = { $branch }: opened
decision-opened-why = { $branch }: opened. { $reason }
decision-declined = { $branch }: declined
decision-declined-why = { $branch }: declined. { $reason }
note-saved = Saved { $moment }
note-until = Until { $moment }
# $kind: "Slip". $day: "Session 2, day 2".
mark-label = { $kind }, { $date }. { $day }
given-line = After session { $session }. { $protocol }

# Undo, the bin, erasing.
item-client = Client
item-session = Session
item-note = Note
item-sheet = Sheet
item-setting = Setting
step-added = { $what } added
step-changed = { $what } changed
step-binned = { $what } put into the bin
step-unbinned = { $what } taken out of the bin
step-many = { $more ->
    [one] { $deed }, and one more change
   *[other] { $deed }, and { $more } more changes
}
undone = Undone: { $step }
bin-item = { $what } of { $day }
bin-client-too = A client who is in the bin too
# $days: on how many more days the vault is used before it goes, today included.
bin-line = In the bin since { $since }. { $days ->
    [0] Gone for good the next time the vault is unlocked.
    [one] Gone for good after today.
   *[other] Gone for good after { $days } more days of use, with today.
}
erasure-done = On { $moment }, client number { $number } of this vault was erased for good.
erasure-counts = Erased with the client: { count-records }, { $history ->
    [one] 1 entry of the history
   *[other] { $history } entries of the history
}.
erasure-copies-erased = { $count ->
    [one] Erased from one backup as well.
   *[other] Erased from { $count } backups as well.
}
erasure-copies-clean = { $count ->
    [one] One backup never held the client.
   *[other] { $count } backups never held the client.
}
erasure-copies-missed = { $count ->
    [one] One backup could not be reached. It is tried again with every backup from now on.
   *[other] { $count } backups could not be reached. They are tried again with every backup from now on.
}
erasure-beyond = What this app cannot reach, and you must see to:
erasure-beyond-exports = Files that were exported, or saved as PDF or calendar.
erasure-beyond-paper = Printed pages.
erasure-beyond-other-copies = Copies of the vault or of its backups that were made without this app, and backups in folders that are no longer set.
erasure-beyond-disk-remains = Encrypted remains in parts of the disk or its snapshots that only the system can reach. They open with the vault’s key alone.

# Export, import, retention, access.
file-export = Scalp Aftercare export { $date }
file-client-export = Client export { $date }
file-client-list = Client list { $date }
file-json = Scalp Aftercare export
file-csv = Spreadsheet (CSV)
file-importable = Exports, spreadsheets and contact cards
exported = Written. Whoever has the file can read it.
import-counted = { $count ->
    [one] One client in the file
   *[other] { $count } clients in the file
}, { $doubles ->
    [0] all of them new
   *[other] { $doubles } here already
}
# What an export brings besides the names.
import-brings = With those who are new come { $sessions ->
    [0] no sessions
    [one] one session
   *[other] { $sessions } sessions
}, { $notes ->
    [0] no notes
    [one] one note
   *[other] { $notes } notes
} and { $sheets ->
    [0] no sheets
    [one] one sheet
   *[other] { $sheets } sheets
}.
# $title: "Rob James". $version: 2.
import-protocol-shipped = The protocol “{ $title }”, version { $version }, is kept, as it comes with this app.
# $protocol: its id.
import-protocol-other = The protocol “{ $title }” ({ $protocol }), version { $version }, is kept. It does not come with this app.
# $what: a setting or a line of the studio’s profile.
import-sets = { $what }: “{ $value }”
# How many clients of a spreadsheet or of cards come with something noted about them.
import-notes = { $count ->
    [one] One client comes with a note.
   *[other] { $count } clients come with a note.
}
# $lines: "3, 7". $more: how many more there are.
import-nameless = { $count ->
    [one] One entry has no name and is not taken in: line { $lines }
   *[other] { $count } entries have no name and are not taken in: lines { $lines }
}{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
import-guessed = The file does not say how its letters are written. Look at the names that have accents.
set-on = on
set-none = none
import-known = Here already
import-same = Here already: the same name, and something else agrees
import-same-name = Somebody of this name is here already
import-in-file = The same as in line { $line } of the file
imported = { $count ->
    [0] Nobody was taken in.
    [one] One client was taken in.
   *[other] { $count } clients were taken in.
}
due-line = Last session { $last }. Due since { $since }.
column-name = Name
column-given-name = Given name
column-family-name = Family name
column-pronouns = Pronouns
column-phone = Telephone
column-email = E-mail
column-birth = Date of birth
column-code = Code
column-tags = Labels
column-language = Language
column-referred-by = How they came to you
column-note = Notes
column-ignored = Not taken in
act-create = The vault was made
act-unlock = Unlocked with the passphrase
act-recover = Unlocked with the recovery key
act-failed-unlock = Somebody tried to unlock it and failed
act-change-passphrase = The passphrase was changed
act-renew-recovery-key = A new recovery key was made
act-print = Something was printed or saved as PDF
act-export = Something was exported
act-import = Something was imported
act-erase = A client was erased
act-backup = A backup was made and checked
act-restore = The vault was restored from a backup

# The passphrase.
judge-empty = Type a passphrase of twelve characters or more.
judge-good = Good. At the speeds published today, eight graphics cards would guess for years.
judge-too-short = Too short: twelve characters or more.
judge-too-long = Too long. Was that pasted by mistake?
judge-common = Everybody tries this one first.
judge-own = The studio’s words and yours are tried first, in every order.
judge-pattern = Rows of keys, repetitions and sequences are guessed at once.
judge-date = Dates and years are guessed at once.
judge-word = One word or name alone is guessed at once.
judge-common-words = Common words and names are guessed soon, also together.
judge-guessable = Nearly. It would still be guessed too soon.
advice-few-words = Use a few words that make no common phrase.
advice-add-words = Add a word or two that do not belong together.
advice-capitals-help-little = Capital letters help little.
advice-reversal-helps-little = Writing a word backwards helps little.
advice-substitution-helps-little = Signs in place of letters help little.
advice-avoid-key-rows = Avoid rows of keys.
advice-avoid-repeats = Avoid repetitions.
advice-avoid-sequences = Avoid sequences such as abc or 6543.
advice-avoid-dates = Avoid years and dates.

# Settings.
settings-source = Published guides put sessions 7 to 30 days apart, two to four of them. Check-ins: after the first rinse, when redness should be over, and when soap is back. These are custom, not medicine, and yours to change.
language-en = English

# Pages about one client, and about the vault.
file-document = Client file
file-title = Everything kept about { $name }
file-lead = This is what the studio keeps about you; of a note that was changed, its latest words. You may ask for a copy of everything, have it set right, and have it erased.
file-details = Details
file-name = Name
file-pronouns = Pronouns
file-phone = Telephone
file-email = E-mail
file-birth = Date of birth
file-scalp = Scalp
file-allergies = Allergies
file-health = Health form
file-emergency = In an emergency
file-language = Language
file-referred = How you came to us
file-tags = The studio’s labels
file-sessions = Sessions
file-session = Session { $session }, { $moment }
file-artist = Artist: { $artist }
file-protocol = Aftercare: { $protocol }
file-treatment = { $zones }. Needle { $needle }, depth { $depth }, speed { $speed }, passes { $passes }.
file-pigment = Pigment: { $brand } { $shade }, lot { $lot }, use by { $expiry }. Dilution { $dilution }.
file-reaction = How the skin reacted: { $reaction }
file-price = Price: { $price }
file-unsaid = not noted
file-notes = Notes
file-note = { $kind }, { $date }
file-sheets = Sheets given
recovery-document = Recovery key
recovery-title = Recovery key of { $studio }
recovery-lead = This key opens the vault when the passphrase is forgotten. Whoever has this page can read everything in it.
recovery-where = Put it where you keep passports and deeds, not beside the computer. Nobody can make it again: not the makers of this app, and not a repair shop.
recovery-how = To use it: on the locked screen choose “Use the recovery key” and type it. Capitals, spaces and line breaks do not matter.
erasure-document = Statement of erasure
erasure-title = Statement of erasure
