# The care of the vault: settings, keys, backups, import and export, erasing.

# The keys.
passphrase-new = New passphrase
passphrase-again = New passphrase again
passphrase-show = Show
passphrase-hint = Four or five unrelated words are easy to remember and hard to guess.
passphrase-suggest = Suggest five words
passphrase-suggested = Picked at random on this computer. Write the words down before you go on, and keep the paper until you know them by heart.
passphrase-once-more = Type it again, in case of a typo.
passphrase-differs = The two do not match yet.
passphrase-now = Current passphrase
key-use-recovery = Use the recovery key instead
key-use-passphrase = Use the passphrase instead
recovery-key = Recovery key
recovery-what = This key opens the vault if you forget the passphrase. Keep it on paper, away from this computer.
recovery-once = It is shown only once. Anyone who has it can open the vault.
recovery-print = Print recovery key
recovery-written = I have written it down
recovery-save = Save as a file
recovery-file = Anyone who has the file can open the vault. Save it on a USB stick that you put away, not on this computer.
recovery-asked = Is it on paper?
recovery-asked-look = Look at the printed page: can you read every letter?
recovery-on-paper = Yes, it is on paper
recovery-not-yet = Not yet
recovery-without-paper = Continue without paper
passphrase-title = Passphrase
passphrase-what = The passphrase opens the vault. Nobody can reset it, so keep the recovery key on paper. After a change, the old passphrase still opens older backups. It also opens the vault for anyone who kept a copy of the old key file, unless you make new keys too.
passphrase-change = Change passphrase
passphrase-changed = Passphrase changed. Earlier backups open with the passphrase they were made with.
keys-renew = Somebody may know the old passphrase: make new keys too
keys-renew-means = The whole vault is encrypted again with new keys, and you get a new recovery key to print. Older backups still open with the old keys until you re-encrypt them.
keys-renew-passphrase = You are using the recovery key. New keys need a new passphrase too: choose one.
keys-renewing = Encrypting the vault with new keys
keys-renewed = The vault has new keys. Write down or print the new recovery key now. You can re-encrypt older backups under Backups.
recovery-renew = Make a new recovery key
recovery-renew-what = A printed key that opens the vault if you forget the passphrase. Make a new one if the paper is lost or somebody has seen it. The whole vault is then encrypted again. Older backups still open with the old keys until you re-encrypt them.
recovery-renew-means = The whole vault is encrypted with a new key. The recovery key that was printed before no longer opens it. Older backups still open with the old keys until you re-encrypt them.
lock-title = Lock
lock-after = Lock when idle for
lock-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
lock-never = Never
lock-what = You are warned one minute before, and any key keeps the vault open. It also locks when this computer sleeps or locks its screen, on systems that report this.

# The parts of the settings.
settings-hold = Changes apply immediately.
settings-parts = Sections of the settings
part-studio = Studio
part-printing = Printing
part-sessions = Sessions and check-ins
part-products = Product rule
part-screen = Screen
part-keys = Lock and keys
part-backups = Backups
part-exchange = Export and import
part-keeping = How long to keep records
part-bin = Bin
part-vault = Vault and access

# The product rule.
rule-title = What counts against a product
rule-what = Drying alcohol always counts against a product, and so do the client’s allergies. The rest is up to you.
rule-fatty = Fatty alcohols
rule-fatty-hint = Cetyl, cetearyl and stearyl alcohol soften the skin and do not dry it. A rule of “no alcohol of any kind” rules them out too.
rule-fragrance = Perfume
rule-fragrance-hint = The guide’s author advises against anything perfumed on a fresh scalp.
rule-petrolatum = Petrolatum
rule-petrolatum-hint = Some artists recommend it; the American Academy of Dermatology says that it can fade ink.
stance-allowed = Don’t mention
stance-note = Mention
stance-caution = Caution
stance-avoid = Avoid
try-again = Try again
loading = One moment
stop = Stop
stopping = Stopping
cancel = Cancel
open = Open
show-more = Show more

# The studio.
studio-on-sheets = On every sheet
studio-name = Studio name
studio-artist = Artist
studio-phone = Phone
studio-phone-hint = The sheet says to call this number.
studio-email = Email
email-mismatch = An email address looks like name@example.com. This is kept as you typed it.
studio-address = Address
studio-website = Website
studio-tagline = A line of your own
studio-tagline-hint = Below the studio’s name, such as your motto. At most 90 letters.
studio-look = Logo and color
studio-logo = Logo
studio-logo-hint = A PNG or SVG file of up to 4 MB. Choose it, or drop it here.
studio-logo-choose = Choose a file
studio-logo-replace = Replace
studio-logo-remove = Remove
studio-logo-alt = The studio’s logo
studio-accent = Color
studio-accent-pick = Pick a color
studio-accent-none = Use black
studio-doctor = When a client needs a doctor
studio-emergency = Emergency number
studio-advice = Medical advice number
studio-advice-hint = A line that also answers at night and on weekends.
studio-clock = Dates and times
studio-zone = Time zone
studio-zone-system = Same as this computer

# Printing.
printing-title = Printing
printing-large-hint = Sheets use 18-point type and take at least two pages.
code-on-sheets = QR code on every sheet
code-on-sheets-hint = A phone camera reads the dates from it as plain text. A full sheet may need a second page.
english-beside = English beside the client’s language
english-beside-hint = On sheets in another language, each line is in English too, smaller. Such a sheet takes two pages.
signature-line = Signature line on every sheet
signature-line-hint = “Received on … Signature …”, with the pigments of the session and their lots.

# Sessions and check-ins.
check-ins-title = Check-ins
check-ins-days = Days after a session
check-ins-hint = Separate the days with commas, such as 2, 4, 10. Leave it empty for no check-ins.
check-ins-unclear = Enter days from 1 to 365, separated by commas.
sessions-title = Sessions
number-range = From { $least } to { $most }.
sessions-between = Days until the next session is due
sessions-usual = Usual number of sessions
studio-currency = Currency
studio-currency-hint = Three letters, such as CAD. A client’s first session starts with it.

# The screen.
appearance-title = Light or dark
appearance-system = Match system
appearance-system-hint = Follows this computer
appearance-light = Light
appearance-light-hint = Dark on light
appearance-dark = Dark
appearance-dark-hint = Light on dark
dates-title = Dates and times
date-order = Dates that are typed in numbers
date-order-system = As on this computer
date-order-dmy = Day first: 3/12 is in December
date-order-mdy = Month first: 3/12 is in March
first-weekday = First day of the week
first-weekday-system = As on this computer
first-weekday-monday = Monday
first-weekday-sunday = Sunday
first-weekday-saturday = Saturday
clock-hours = Clock
clock-hours-language = 12 hours, as is usual in English
clock-hours-12 = 12 hours: 4:30 pm
clock-hours-24 = 24 hours: 16:30
clock-hours-hint = On the screen. What a client reads follows the client’s language.
hide-names-title = Names
hide-names-what = When a client can see the screen, you can show codes instead of names. Ctrl Shift H switches between them.
hide-names-start = Start with names hidden
anywhere-title = From other programs
# Control is ⌘ and Alt is ⌥ on a Mac.
anywhere-switch = Ctrl Alt K brings this app to the front and finds a client

# Backups.
backups-title = Backups
backups-nowhere = No folder chosen yet. A folder on another disk or a USB stick is best.
backups-unreachable = This folder cannot be reached right now. Plug in the disk or USB stick.
backups-choose = Choose a folder
backups-change = Choose another folder
backup-now = Back up now
backup-making = Making a backup
backups-earlier = Your backups
backups-earlier-what = Test one now and then: it is opened and read to the end, and nothing is changed.
backups-none = No backups yet.
backups-renew = Re-encrypt them
backups-renewing = Re-encrypting backups
backups-renew-stopped = Stopped. The remaining backups still open with the old keys.
find-backups = Choose the folder with the backups
find-backups-what = Backups of an earlier vault may be on a USB stick or another disk. To restore one, you need the passphrase or recovery key it was made with.
find-backups-none = There are no backups in this folder.
backup-passphrase = Passphrase at that time
drill = Test
drill-title = Test a backup
drill-means = The backup is opened and every page of it is read, as for a restore. Nothing here is changed.
drill-doing = Testing the backup
restore = Restore
restore-title = Restore a backup
restore-means = The vault goes back to what it was when this backup was made. What is there now is set aside in its folder, not deleted.
restore-doing = Restoring the backup

# Export and import.
export-title = Export
export-open = An exported file is not encrypted. Anyone who has it can read it.
export = Export
export-everything = Everything
export-everything-what = All clients with their sessions, notes and sheets, for this app or another (JSON).
export-list = List of clients
export-list-what = Names and contact details, for a spreadsheet (CSV).
export-doing = Writing the file
import-title = Import
import-what = An export from this app, a spreadsheet (CSV), or contact cards (vCard). You see what is in it before anything is imported.
import-choose = Choose a file
import-choose-other = Choose another file
import-json = An export from this app
import-csv = A spreadsheet
import-vcard = Contact cards
import-columns = What each column contains
# $examples: two of its values.
import-examples = such as { $examples }
import-empty = { $count ->
    [one] One column is empty.
   *[other] { $count } columns are empty.
}
import-letters = Letters
import-dates = Dates
import-dates-ask = Choose …
import-remarks = What does not fit
import-remarks-hidden = This list names clients. Show names to read it.
import-remarks-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
# $number: its place in the file.
import-column = Column { $number }
import-row = Client { $number } in the file
import-changes = What else changes
import-rows = Will be imported
import-more = { $count ->
    [one] And 1 more, handled the same way.
   *[other] And { $count } more, handled the same way.
}
import-reading = Reading the file
import-confirm = Import clients
import-doing = Importing clients

# A sheet for one of the studio's clients.
find-sheet = Who is the sheet for?
sheet-for = Choose a client
sheet-of = For
sheet-of-what = Name, sessions, decisions and language come from the client’s record. Once printed or saved, the sheet is listed under Sheets given.
sheet-of-not-filed = Name, sessions, decisions and language come from the client’s record. The sheet will not be listed under Sheets given, because nothing can be changed now.
sheet-open = Open client
sheet-other = Another client
sheet-nobody = Without a client
sheet-covered = Names are hidden, so this page is not shown: it has a name on it. You can still print it.

# How long records are kept.
keeping-title = How long to keep records
keeping-after = Keep records after the last session for
keeping-forever = No limit
keeping-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
keeping-what = Records past their keep-by date are listed below. Nothing is erased automatically. How long you must or may keep records depends on where you work. If you are not sure, ask for legal advice.
due-title = Records past their keep-by date
due-counted = { $count ->
    [one] 1 client
   *[other] { $count } clients
}
due-none = No records are past their keep-by date.
due-no-rule = Nothing is listed while there is no limit.

# The bin.
bin-title = Bin
bin-empty = The bin is empty.
bin-what = What is here can be put back. It is deleted for good after 30 days of use: only days on which the vault is opened count.
# $label: "Note". $name: whose.
bin-of = { $label }, { $name }
bin-put-back = Put back
bin-put-back-done = Put back.

# The vault.
vault-title = The vault
vault-what = Everything is kept in this folder, encrypted. To copy it, make a backup.
verify = Check the vault
verify-doing = Checking the vault
access-title = Access log
access-what = When the vault was opened, printed from, copied or erased from. It never names a client.
access-when = When
access-act = What

# Erasing a client.
erase = Erase
erase-title = Erase a client for good
erase-goes = This erases from the vault:
erase-goes-records = the client, with all details, sessions, notes and sheets
erase-goes-history = every earlier version of them, the bin and the search
erase-goes-backups = the client from this app’s own backups that can be reached, and from the others as soon as they can be
erase-stays = This app cannot reach these. Take care of them yourself:
erase-stays-files = files that were exported or saved
erase-stays-paper = printed pages
erase-stays-copies = copies of the vault that were made without this app
erase-no-undo = It cannot be undone.
erase-law = If the law requires you to keep records for some years, wait until they are over.
erase-export = Export this client first
erase-meant = Erase { $name } and everything about this client
erase-missing = Tick this box first.
erase-for-good = Erase for good
erase-again-title = Erase these clients again
erase-again-means = They are erased for good, with all their sessions, notes and sheets, also from this app’s own backups that can be reached.
erased-title = Erased
erased-complete = Erased from every copy that this app knows of.
erased-incomplete = Some copies could not be reached yet.
erased-print = Print statement
