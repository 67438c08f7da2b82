# The words of the studio's shell: the rail, the lock, the first start, Today, and what can be
# found from anywhere.

# The rail.
section-today = Today
section-clients = Clients
section-settings = Settings
rail-sample = Sample clients. Nothing here is saved.
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
read-only-medium = Nothing can be changed: the vault is on a write-protected disk or USB stick.
read-only-medium-then = You can read, print and export. To make changes, lock, turn off the write protection, and unlock.
read-only-folder = Nothing can be changed: the app is not allowed to write to the vault’s folder.
read-only-folder-then = You can read, print and export. To make changes, lock, allow writing to the folder, and unlock.
read-only-file = Nothing can be changed: the vault’s file is write-protected.
read-only-file-then = You can read, print and export. To make changes, lock, turn off the file’s write protection, and unlock.
read-only-full = Nothing can be changed: the disk with the vault is full.
read-only-full-then = You can read, print and export. To make changes, free up space on the disk and try again.
read-only-over = The vault can be written to again.
read-only-still = The vault still cannot be written to.

# What can be done from anywhere.
key-shift = Shift
new-session = New session
new-client = New client
hide-names = Hide or show names
names-hidden = Names are hidden. Codes are shown instead.
names-shown = Names are shown.
shortcut-find-anywhere = Find a client from any program
shortcut-undo = Undo the last change
shortcut-redo = Redo what was undone
unfinished-lost = What was being typed before the lock cannot be read.
unfinished-lost-then = Another version of this app wrote it. Your records are all there.
undo-nothing = Nothing to undo.
redo-nothing = Nothing to redo.
print-nothing = Open a client, the sheets or the guide, then print.

# The lock.
lock-passphrase = Passphrase
lock-open = Unlock
lock-opening = Opening the vault
lock-saving = Saving and locking
# $seconds: until the next try.
lock-wait = { $seconds ->
    [one] You can try again in one second.
   *[other] You can try again in { $seconds } seconds.
}
lock-unsaved = Your last words could not be saved, so the vault was not locked.
lock-unsaved-then = Copy them if you can, or free up space on the disk. Lock again to lock without them.
unlocked-by-key = Unlocked with the recovery key. You can set a new passphrase in the settings, under Lock and keys.
# $seconds: until the screen locks.
lock-soon = Locking soon
lock-soon-in = { $seconds ->
    [one] The screen locks in one second, to keep names private.
   *[other] The screen locks in { $seconds } seconds, to keep names private.
}
lock-soon-stay = Press any key or move the mouse to stay unlocked. What you have typed is saved either way.

# The first start.
# $step: its number.
first-step = Step { $step } of 3
first-studio = Your studio
first-studio-why = Printed at the top of every sheet. Everything but the name can wait.
first-name = Studio name
first-name-missing = The studio needs a name.
first-artist = Your name
first-phone = Phone
first-email = Email
first-website = Website
first-address = Address
first-next = Next
first-back = Back
first-around = Look around with sample clients
first-around-why = A dozen made-up clients on different days. Nothing is saved.
first-passphrase = Your passphrase
first-passphrase-why = It protects everything that you keep about your clients. Nobody can reset it, not even us. Only the recovery key, which you get in the next step, opens the vault without it.
first-make = Set up the vault
first-making = Setting up the vault
first-samples-making = Making the sample clients
first-recovery = Your recovery key

# A vault that cannot be opened, or none yet.
restore-instead = Restore a backup instead

# A vault that is not where it is looked for.
away-title = Your vault was not found
# $folder: its path.
away-where = The app looked for the vault in { $folder }.
away-then = If it is on a disk or USB stick, plug that in. If you have moved the folder, move it back.
away-again = Look again
away-still = Still not found.
away-anew = Make a new vault here
away-anew-means = A new, empty vault is made there. Your clients stay in the other one.

# What the artist should know.
advisories = What you should know
# $words: what is so.
advisory-dismiss = Dismiss
advisory-dismiss-name = Dismiss: { $words }

# Today.
today-slow = Loading today
today-healing = Who is healing
today-none = Nobody is healing.
today-none-then = Enter a session, and the client is listed here until everything is allowed again.
today-check-in-done = Done
# $name: the client's. $words: "Check-in due (day 4)".
today-check-in-name = { $words }, { $name }: done
today-need-name = { $words }, { $name }
checked-in = Check-in noted.
today-call = When they call
today-call-title = Type a name, see the day
# $keys: "Ctrl K".
today-call-how = Press { $keys }, type a few letters, press Enter: you see what is allowed today, what is usual today, and when to get help.
today-safe = Safety
today-safe-backup = Go to backups
today-safe-recovery_key = Go to keys
today-well = OK:
today-unwell = Needs attention:
today-empty = No clients yet
today-empty-client = Add your first client. A name is enough.
today-empty-session = Enter the session. The days appear here, and the sheet prints with dates.
today-empty-import = Do you keep clients elsewhere? You can import a spreadsheet or contact cards.
today-empty-import-do = Import clients
today-empty-sheet = Just a sheet? It needs no client.
today-empty-sheet-do = Make a sheet

# Find anything.
find-title = Find anything
find-button = Find a client or a note
find-what = Name, code, words in a note, a lot, or an action
find-session = Who is the session for?
find-clients = Clients
find-healing = Healing now
find-answers = Answers
find-supplies = Lots and needles
find-notes = Notes
# $what: “Consultation”. $when: “Tue 24 Nov 2026, 10:00 am”.
find-visit = { $what }, { $when }
find-offers = Actions
find-handouts = Handouts
find-handout = Handout to print
# What was used in sessions. $lot: its number. $pigment: "Kuro Sumi Espresso".
find-lot = Lot { $lot }
find-lot-of = Lot { $lot } · { $pigment }
# $needle: such as "3RL 0.25".
find-needle = Needle { $needle }
find-used = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}
# What is found in each part of the settings. Words that somebody would look for, also those that do
# not stand there.
find-part-studio = Name, artist, phone, email, address, website, logo, color, emergency number, time zone
find-part-printing = Paper size, Letter, A4, large print, QR code, language, English, signature, calendar titles
find-part-forms = Consent, health questionnaire, photos, PIN, client mode, region, age, minimum age
find-part-sessions = Check-ins, days between sessions, number of sessions, reminders, currency
find-part-prices = Quote, price list, prices, fees, Norwood, Ludwig, scars, discount, currency
find-part-products = Ingredients, fatty alcohols, perfume, fragrance, petrolatum
find-part-screen = Light, dark, theme, dates, day first, month first, clock, 24 hours, hiding names, finding from any program
find-part-keys = Passphrase, password, recovery key, automatic lock
find-part-backups = Backup, copy, folder, earlier backups, restoring
find-part-exchange = Spreadsheet, CSV, contact cards, moving to another computer
find-part-keeping = Retention, years, erasing, privacy
find-part-bin = Removed, deleted, trash, bringing back
find-part-vault = Checking, folder, permissions, encryption
find-add = Add “{ $name }” as a new client
# The words by which a thing is asked about, "marcus gym": a line for each, with its id. A thing
# without a line is asked about by the words of its name. One word or two ("dry shampoo"), and none
# twice.
question-words =
    water: water, wet, shower, showering, bath, bathe, rinse, rinsing, rain
    shampoo: shampoo, soap, conditioner, wash, washing, lather
    natural_cleanser: cleanser
    moisturizer: moisturizer, moisturiser, moisturize, oil, coconut, olive, cream, lotion, balm
    touching: touch, touching, rub, rubbing
    sleeping: sleep, sleeping, pillow, pillows, pillowcase, bed, nap
    light_sweat: walk, walking, yoga
    heavy_sweat: gym, sport, sports, run, running, jog, jogging, workout, exercise, train, training, sweat, sweating, football, cycling
    sun: sun, sunbathe, sunbathing, beach, tan, tanning, tanned
    swimming: swim, swimming
    pool: pool, pools, sea, lake, hot tub, jacuzzi
    sauna: sauna, steam, steam room, steam bath
    dirty_work: garden, gardening, dust, dusty, dirt, dirty, dog, dogs, cat, cats, horse, horses, pet, pets, animal, animals, farm, building, mowing
    clipper: clipper, clippers, buzz, trim
    razor: razor, shave, shaving
    hat: hat, hats, cap, caps, beanie, turban
    hair_piece: helmet, helmets, hard hat, wig, wigs, toupee, hairpiece, hair piece, hair system
    styling: styling, gel, hair gel, wax, pomade, mousse, hairspray, hair spray, dry shampoo, fibres, fibers, toppik
    concealer: concealer, makeup, make-up, foundation
    matte_lotion: matte, mattifier, shine, shiny, matte lotion
    hair_dye: dye, dyeing, colour, color, bleach, tint, hair dye, hair colour, hair color
    fake_tan: faketan, fake tan, spray tan, self tan, self-tan, self-tanner, tanner, bronzer
    harsh_products: aftershave, retinol, retinoid, retinoids, acid, acids, toner
    drinking: drink, drinks, drinking, alcohol, beer, beers, wine, liquor, whisky, vodka, cocktail
    medicated_shampoo: medicated, medicated shampoo, dandruff shampoo, nizoral, ketoconazole, selsun
    scalp_medicine: medicine, medicines, medication, minoxidil, rogaine, regaine, finasteride, steroid, steroids, prescription
# The words of a question that say nothing of whom it is about.
question-fillers = a, again, an, and, be, can, do, for, from, get, go, have, he, how, i, in, is, it, may, my, now, of, on, put, she, take, the, their, they, to, today, use, wear, when, will, with
# What a client may do, asked as "marcus gym". $thing: "Heavy sweat". $verdict: "warm water only".
answer-not-before = { $thing }: not before { $moment }
answer-until = { $thing }: { $verdict } until { $moment }
answer-from-now-on = { $thing }: { $verdict }
answer-silent = { $thing }: this protocol does not say
# $thing is a medicine: nothing else is ever said of it.
answer-medicine = { $thing }: ask the doctor who prescribed it
answer-healed = { $thing }: healed, no more rules
answer-no-session = { $thing }: no session yet
find-count = { $count ->
    [one] 1 result
   *[other] { $count } results
}
