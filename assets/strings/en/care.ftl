# The care of the vault: settings, keys, backups, taking in and giving out, erasing.

# The keys.
passphrase-new = New passphrase
passphrase-again = New passphrase again
passphrase-show = Show
passphrase-hint = Four or five words that do not belong together are easy to remember and hard to guess.
passphrase-suggest = Suggest five words
passphrase-suggested = Drawn at random on this computer. Write the words down before you go on, and keep the paper until you know them by heart.
passphrase-once-more = Type it a second time, so that a slip of the finger is found.
passphrase-differs = The two are not the same yet.
passphrase-now = Passphrase now
key-use-recovery = Use the recovery key instead
key-use-passphrase = Use the passphrase instead
recovery-key = Recovery key
recovery-what = This key opens the vault when the passphrase is forgotten. Keep it on paper, apart from this computer.
recovery-once = It is shown only now. Whoever holds it can open the vault.
recovery-print = Print recovery key
recovery-written = I have written it down
recovery-save = Save as a file
recovery-file = Whoever has a saved file can open the vault. Save it on a stick that you put away, not on this computer.
recovery-asked = Is it on paper?
recovery-asked-look = Look at the printed page: can every letter be read?
recovery-on-paper = Yes, it is on paper
recovery-not-yet = Not yet
recovery-without-paper = Go on without paper
passphrase-title = Passphrase
passphrase-what = It opens the vault each day. Nobody can reset it: keep the recovery key on paper. The old one still opens older backups, and the vault too for whoever kept a copy of its old key file, unless you make new keys with the change.
passphrase-change = Change passphrase
passphrase-changed = The passphrase is changed. Earlier backups open with the passphrase of their day.
keys-renew = Somebody may know the old one: make new keys too
keys-renew-means = The whole vault is encrypted anew, and there is a new recovery key to print. Older backups still open with the old keys until they are made anew.
keys-renew-passphrase = The recovery key opens the vault, but with new keys there must be a passphrase, too: choose a new one.
keys-renewing = Encrypting the vault with new keys
keys-renewed = The vault has new keys. Write down or print the new recovery key now. Older backups can be made anew under Backups.
recovery-renew = Make a new recovery key
recovery-renew-what = A printed key that opens the vault when the passphrase is forgotten. Make a new one when the paper is lost or somebody has seen it: the whole vault is encrypted anew with it, and older backups open with the keys of before until they are made anew.
recovery-renew-means = The whole vault is encrypted with a new key. The recovery key that was printed before no longer opens it. Older backups still open with the keys of before until they are made anew.
lock-title = Lock
lock-after = Lock when nothing is touched for
lock-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
lock-never = Never
lock-what = You are warned a minute before; any key keeps it open. It also locks when this computer sleeps or locks its own screen, where the system says so.

# The parts of the settings.
settings-hold = Changes hold at once.
settings-parts = Parts of the settings
part-studio = Studio
part-printing = Printing and language
part-sessions = Sessions and check-ins
part-products = Product rule
part-screen = Screen
part-keys = Lock and keys
part-backups = Backups
part-exchange = Export and import
part-keeping = How long to keep
part-bin = Bin
part-vault = Vault and access

# The product rule.
rule-title = What you hold against a product
rule-what = Alcohol that dries is always held against it, and so are the client’s allergies. The rest is yours to decide.
rule-fatty = Fatty alcohols
rule-fatty-hint = Cetyl, cetearyl, stearyl alcohol: they soften and do not dry. A rule of “no alcohol of any kind” avoids them too.
rule-fragrance = Perfume
rule-fragrance-hint = The guide’s author wants nothing perfumed on a fresh scalp.
rule-petrolatum = Petrolatum
rule-petrolatum-hint = Some artists recommend it; the American Academy of Dermatology says that it can fade ink.
stance-allowed = Nothing is said
stance-note = Mention it
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
studio-name = Studio’s name
studio-artist = Artist
studio-phone = Telephone
studio-phone-hint = “Call us” on the sheet is this number.
studio-email = E-mail
email-mismatch = An e-mail address looks like name@example.com. It is kept as you typed it.
studio-address = Address
studio-website = Website
studio-doctor = When a client needs a doctor
studio-emergency = Emergency number
studio-advice = Number for medical advice
studio-advice-hint = A line that is answered at night and on Sundays.
studio-clock = Dates and hours
studio-zone = Time zone
studio-zone-system = As this computer has it

# Printing and language.
printing-title = Printing
printing-large-hint = Sheets are set in 18 point and may take two pages.
language-title = Language
language-app = The app speaks
language-hint = A client’s sheet is in the client’s own language, where there is one.

# Sessions and check-ins.
check-ins-title = Check-ins
check-ins-days = Days after a session
check-ins-hint = With commas between, such as 2, 4, 10. Empty: no check-ins.
check-ins-unclear = Only days from 1 to 365, with commas between.
sessions-title = Sessions
number-range = From { $least } to { $most }.
sessions-between = Days until the next session is due
sessions-usual = Sessions that a client usually has

# The screen.
appearance-title = Light or dark
appearance-system = As the system
appearance-system-hint = Changes with it
appearance-light = Light
appearance-light-hint = Dark on light
appearance-dark = Dark
appearance-dark-hint = Light on dark
hide-names-title = Names
hide-names-what = While a client can see the screen, codes can stand in place of names. Ctrl Shift H turns that on and off.
hide-names-start = Begin with names hidden
anywhere-title = From another program
# Control is ⌘ and Alt is ⌥ on a Mac.
anywhere-switch = Ctrl Alt K brings this app to the front and finds a client

# Backups.
backups-title = Backups
backups-nowhere = No folder is chosen yet. Best is one on another disk or a stick.
backups-unreachable = This folder cannot be reached now. Plug the disk or stick in.
backups-choose = Choose a folder
backups-change = Choose another folder
backup-now = Back up now
backup-making = Making a backup
backups-earlier = Backups there are
backups-earlier-what = Try one out now and then: it is opened and read to the end, and nothing is changed.
backups-none = There are none yet.
backups-renew = Make them anew
backups-renewing = Making backups anew
backups-renew-stopped = It was stopped. Backups that were not reached still open with the keys of before.
find-backups = Show the folder with the backups
find-backups-what = Backups of an earlier vault may lie on a stick or another disk. Restoring one needs the passphrase or recovery key of its day.
find-backups-none = There are no backups in this folder.
backup-passphrase = Passphrase of that day
drill = Try out
drill-title = Try a backup out
drill-means = The backup is opened and every page of it is read, as for a restore. Nothing here is changed.
drill-doing = Trying the backup out
restore = Restore
restore-title = Restore a backup
restore-means = The vault becomes what it was when this backup was made. What is there now is set aside in its folder, not deleted.
restore-doing = Restoring the backup

# Export and import.
export-title = Export
export-open = An exported file is not encrypted. Whoever has it can read it.
export = Export
export-everything = Everything
export-everything-what = All clients with their sessions, notes and sheets, for this app or another (JSON).
export-list = List of clients
export-list-what = Names and how to reach them, for a spreadsheet (CSV).
export-doing = Writing the file
import-title = Import
import-what = An export of this app, a spreadsheet (CSV UTF-8), or contact cards (vCard). You see what is in it before anything is taken in.
import-choose = Choose a file
import-choose-other = Choose another file
import-json = An export of this app
import-csv = A spreadsheet
import-vcard = Contact cards
import-columns = What each column holds
# $number: its place in the file.
import-column = Column { $number }
import-row = Client { $number } of the file
import-changes = What else changes
import-rows = Who is taken in
import-more = { $count ->
    [one] And 1 more, judged in the same way.
   *[other] And { $count } more, judged in the same way.
}
import-reading = Reading the file
import-confirm = Take in
import-doing = Taking the clients in

# A sheet for one of the studio's clients.
find-sheet = Whose sheet?
sheet-for = Choose a client
sheet-of = For
sheet-of-what = Name, sessions, decisions and language are the client’s. Printed or saved, it stands under Sheets given.
sheet-of-not-filed = Name, sessions, decisions and language are the client’s. Printed or saved, it does not stand under Sheets given: nothing can be changed now.
sheet-open = Open client
sheet-other = Another client
sheet-nobody = Without a client
sheet-covered = Names are hidden, and the page carries one. It prints all the same.

# How long records are kept.
keeping-title = How long to keep
keeping-after = Keep records after the last session for
keeping-forever = As long as I like
keeping-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
keeping-what = Whose time is over is listed below. Nobody is erased by itself. How long you must or may keep records depends on where you work; ask whoever advises you.
due-title = Whose time is over
due-counted = { $count ->
    [one] 1 client
   *[other] { $count } clients
}
due-none = Nobody’s time is over.
due-no-rule = Nobody is listed while no time is set.

# The bin.
bin-title = Bin
bin-empty = The bin is empty.
bin-what = What is here can be put back. After thirty days of use it goes for good, by itself: only days on which the vault is opened count.
# $label: "Note". $name: whose.
bin-of = { $label }, { $name }
bin-put-back = Put back
bin-put-back-done = Put back.

# The vault.
vault-title = The vault
vault-what = Everything is kept in this folder, encrypted. Copy it only through a backup.
verify = Check the vault
verify-doing = Checking the vault
access-title = Record of access
access-what = When the vault was opened, printed from, copied or erased from. It never says whose record.
access-when = When
access-act = What

# Erasing a client.
erase = Erase
erase-title = Erase a client for good
erase-goes = This erases from the vault:
erase-goes-records = the client, with all details, sessions, notes and sheets
erase-goes-history = every earlier version of them, the bin and the search
erase-goes-backups = the client in this app’s own backups that can be reached; the others follow when they can be
erase-stays = This app cannot reach, and you must see to:
erase-stays-files = files that were exported or saved
erase-stays-paper = printed pages
erase-stays-copies = copies of the vault that were made without this app
erase-no-undo = It cannot be undone.
erase-law = Where the law has you keep records for some years, wait until they are over.
erase-export = Export this client first
erase-meant = Erase { $name } and everything about this client
erase-missing = Tick this first, if you mean it.
erase-for-good = Erase for good
erase-again-title = Erase these clients again
erase-again-means = They go for good, with all their sessions, notes and sheets, and from this app’s own backups that can be reached.
erased-title = Erased
erased-complete = Every copy that this app knows of was reached.
erased-incomplete = Some copies could not be reached yet.
erased-print = Print statement
