# The words of the studio's shell: the rail, the lock, the first start, Today, and what can be
# found from anywhere.

# The rail.
room-today = Today
room-clients = Clients
room-settings = Settings
rail-sample = Sample clients. Nothing here is kept.
rail-names-hidden = Names hidden. Show them
lock = Lock
lock-samples = Leave
# $count: how many clients.
rail-healing = { $count ->
    [0] nobody is healing
    [one] one client is healing
   *[other] { $count } clients are healing
}
rail-clients = { $count ->
    [0] no clients yet
    [one] one client
   *[other] { $count } clients
}

# A vault that can only be read.
read-only-medium = Nothing can be changed: the vault is on a write-protected disk or stick.
read-only-medium-then = You can read, print and export. To make changes, lock, take the write protection off, and unlock.
read-only-folder = Nothing can be changed: the system does not let the app write into the vault’s folder.
read-only-folder-then = You can read, print and export. To make changes, lock, allow writing in the folder, and unlock.
read-only-file = Nothing can be changed: the vault’s file is write-protected.
read-only-file-then = You can read, print and export. To make changes, lock, take the write protection off the file, and unlock.
read-only-full = Nothing can be changed: the disk with the vault is full.
read-only-full-then = You can read, print and export. To make changes, make room on the disk and try again.
read-only-over = The vault can be written to again.
read-only-still = The vault still cannot be written to.

# What can be done from anywhere.
key-shift = Shift
new-session = New session
new-client = New client
hide-names = Hide or show names
names-hidden = Names are hidden. Codes stand in their place.
names-shown = Names are shown.
shortcut-find-anywhere = Find a client while another program is in front
shortcut-undo = Undo the last change
undo-nothing = There is nothing to undo.
print-nothing = Open a client, the sheets or the guide, then print.

# The lock.
lock-passphrase = Passphrase
lock-open = Unlock
lock-opening = Opening the vault
lock-saving = Saving and locking
# $seconds: until the next try.
lock-wait = { $seconds ->
    [one] The next try is in one second.
   *[other] The next try is in { $seconds } seconds.
}
lock-unsaved = The last words could not be saved, so nothing was locked.
lock-unsaved-then = Copy them if you can, or make room on the disk. Lock again to lock without them.
unlocked-by-key = Opened with the recovery key. A new passphrase can be set in the settings, under Lock and keys.
# $seconds: until the screen locks.
lock-soon = Locking soon
lock-soon-in = { $seconds ->
    [one] In one second the screen locks, to keep names from whoever passes by.
   *[other] In { $seconds } seconds the screen locks, to keep names from whoever passes by.
}
lock-soon-stay = Press any key or move the mouse to stay. What you have typed is saved either way.

# The first start.
# $step: its number.
first-step = Step { $step } of 3
first-studio = Your studio
first-studio-why = This stands at the top of every sheet. Everything but the name can wait.
first-name = Studio name
first-name-missing = The studio needs a name.
first-artist = Your name
first-phone = Telephone
first-email = E-mail
first-website = Website
first-address = Address
first-next = Next
first-back = Back
first-around = Look around with sample clients
first-around-why = A dozen made-up people on different days. Nothing is kept.
first-passphrase = A passphrase
first-passphrase-why = It locks everything that you keep about your clients. Nobody can reset it: not us, not anybody. Only the recovery key, in the next step, opens the vault without it.
first-make = Set up the vault
first-making = Setting up the vault
first-samples-making = Making the sample clients
first-recovery = Your recovery key

# A vault that cannot be opened, or none yet.
restore-instead = Restore a backup instead

# A vault that is not where it is looked for.
away-title = Your vault is not there
# $folder: its path.
away-where = The vault is looked for in { $folder } and is not there.
away-then = If it is on a disk or stick, plug that in. If you have moved the folder, move it back.
away-again = Look again
away-still = It is still not there.
away-anew = Make a new vault here
away-anew-means = A new, empty vault is made there. Your clients are in the other one.

# What the artist should know.
advisories = What you should know
# $words: what is so.
advisory-dismiss = Dismiss
advisory-dismiss-name = Dismiss: { $words }

# Today.
today-slow = Looking up the day
today-healing = Who is healing
today-none = Nobody is healing.
today-none-then = Enter a session, and the client stands here day by day until everything is allowed again.
today-check-in-done = Done
# $name: the client's. $words: "Check in: day 4".
today-check-in-name = { $words }, { $name }: done
today-book-name = { $words }, { $name }
checked-in = The check-in is noted.
today-call = When they call
today-call-title = Type a name, see the day
# $keys: "Ctrl K".
today-call-how = { $keys }, a few letters, Enter: what is allowed today, what is usual today, and what needs a doctor.
today-safe = Safe
today-safe-backup = Go to backups
today-safe-recovery_key = Go to keys
today-well = All is well:
today-unwell = Needs you:
today-empty = No clients yet
today-empty-client = Add your first client. A name is enough.
today-empty-session = Enter the session. Then the days stand here, and the sheet prints with dates.
today-empty-import = Do you keep clients elsewhere? A spreadsheet or contact cards can be taken in.
today-empty-import-do = Take clients in
today-empty-sheet = Just a sheet? It needs no client.
today-empty-sheet-do = Make a sheet

# Find anything.
find-title = Find anything
find-button = Find a client or a note
find-what = Name, code, words of a note, or what to do
find-session = For whom is the session?
find-clients = Clients
find-healing = Healing now
find-notes = Notes
find-offers = Go and do
find-add = Add “{ $name }” as a new client
find-count = { $count ->
    [one] One line found
   *[other] { $count } lines found
}
