# What the command line alone says. Its help stands with its options, in the source.

# An aftercare plan. $moment: "Thu 19 Nov 2026, 4:00 pm".
cli-protocol-version = { $title } ({ $protocol }, version { $version })
# The app, in a terminal.
cli-no-display = there is no display, neither X11 nor Wayland, to open a window on
cli-may-begin = may begin about now
cli-usual-now = usual now
cli-usual-fading = usual, and fading
cli-no-more-changes = Nothing changes any more.
# $changes: "Water: Fine; Shampoo: Ask first".
cli-next-changes = Next, on { $moment }: { $changes }
cli-phases = Phases
cli-from = from { $moment }
cli-usual = Usual, never a limit
cli-usual-days = after session { $session }: from { $onset }, gone by { $fade }
cli-usual-open = after session { $session }: from { $onset }, judged at the next session
# $verdict: "Not yet".
cli-verdict-until = { $verdict }, until { $moment }

# The protocols.
cli-protocol-listed = { $protocol }: { $title }, version { $version }, by { $author }
cli-protocol-default = { $line } (default)
cli-protocol-usable = { $file } can be used: { $protocol }, version { $version }

# A sheet of several files, one a page.
cli-page-of = { $file }: page { $page } of { $count }

# The vault.
cli-client = client { $number }: { $name }
cli-client-today = client { $number }: { $name }. { $session }. { $need }
cli-note = note { $number } of client { $client }, { $date }: { $sentence }
# $when: "Tue 24 Nov, 10:00 am to 10:45 am". $what: "Session 2". $who: "Noor Haddad, 604 555 0199".
cli-visit = { $when }. { $what }, client { $number }: { $who }
cli-consultation = consultation of client { $client }, { $date }: { $sentence }
cli-nothing-booked = Nothing is booked.
cli-nothing-found = Nothing was found.
cli-nobody-today = Nobody needs anything today.
cli-created = { act-create }: { $folder }
cli-restored = { act-restore }: { $folder }
cli-set-aside = What was there lies in { $folder }
cli-size = Format { $format }, { $bytes } bytes
cli-counts = { $records }; { $bin } in the bin
cli-last-backup = Last checked backup: { $moment }
cli-backup-folder = Backups go to { $folder }
cli-made = { $path }: { $checked }
cli-pages = { $checked } ({ $pages } pages; the bin is included)
cli-import-line = line { $line }: { $name }
cli-import-duplicate = line { $line }: { $name } ({ $duplicate })
cli-import-preview = { $counted }. Nothing was written.
cli-imported = { $counted }. { $imported }
cli-prompt = { $what }:{ " " }
cli-suggest = `aftercare vault suggest` draws five words for one.
cli-advisory-backup-folder-unconfirmed = { advisory-backup-folder-unconfirmed }; `aftercare vault backup --to` confirms it

# What went wrong. $reason: the system’s own words.
cli-no-protocol = there is neither a protocol nor a file called `{ $name }`; `aftercare protocols` lists the protocols
cli-no-branch = the protocol has no branch `{ $branch }`
cli-no-session = `{ $branch }` is opened at session { $session }, but there is no such session
# $faults: the first one, with its place in the file.
cli-protocol-refused = { $file } cannot be used: { $faults }
cli-more-faults = { $first } (and { $more } more)
cli-unreadable = { $file } cannot be read: { $reason }
# $reason: what the reader of JSON says, in English.
cli-studio-refused = { $file } does not describe a studio: { $reason }
cli-studio-no-object = { $file } does not describe a studio: it must be a JSON object with the fields that `aftercare sheet --help` lists
# $most: 90.
cli-tagline-too-long = { $file } does not describe a studio: its tagline has more than { $most } letters
cli-logo-refused = { $file } cannot be the logo: { $reason }
cli-unwritable = { $file } cannot be written: { $reason }
cli-pages-on-stdout = the sheet takes { $pages } pages, and stdout holds one in this format; name a file, or use pdf
cli-label-unreadable = the label cannot be read: { $reason }
cli-memory-unprotected = its memory cannot be kept from other programs: { $reason }
cli-answer-unwritable = the answer cannot be written: { $reason }
cli-answer-no-json = the answer cannot be written as JSON: { $reason }
cli-not-the-same = the two passphrases are not the same; nothing was made
cli-no-secret = no passphrase was given: the first line of standard input is empty
cli-secret-unreadable = the passphrase cannot be read: { $reason }
cli-text-unreadable = the text of the note cannot be read: { $reason }
cli-no-clients = there is no client in the vault yet; `aftercare vault add-client` adds one
cli-nobody-fits = no client fits `{ $name }`; `aftercare vault search` finds them
cli-several-fit = more than one client fits; give the number, which `aftercare vault search` tells
cli-occupied = { $folder } is not empty; a vault is made in a folder of its own
cli-foreign-log = { $file } does not belong to the vault; move it away to open the vault without it
cli-safety-copy = the vault is of an older format and was left as it is, because its safety copy failed: { $reason }
cli-no-randomness = the system gives no random numbers
cli-record-gone = there is no such record, or it is in the bin

# Why, behind a message that the app says too: "The vault is damaged. … (REASON)".
cli-because = { $message } ({ $reason })
cli-in-folder = { $folder }: { $message }
cli-not-a-file = { $file } is not a plain file
cli-other-application = the database belongs to another application
cli-newer-format = the vault has format { $found }, this app knows { $known }
cli-database-code = SQLite code { $code }
cli-vault-changed = the vault was changed meanwhile; nothing was exchanged
cli-no-backup = there is no backup { $path }
cli-findings = { $pages } pages, { $structure } structures, { $links } links, { $records } records, { $keys } key files damaged; { $putback } tables hold rows of another day
cli-json-place = line { $line }, column { $column }
cli-bad-client = client { $place } of the list cannot be read
cli-ending-unknown = its name ends in none of .json, .csv and .vcf
cli-file-empty = there is nothing in it
cli-file-too-large = it is too large

# What the app says too, with another thing to do where it points to its screen.
cli-backup-folder-emptied = { err-backup-folder-emptied } If its disk is not plugged in, plug it in. Otherwise --anew begins there anew.
cli-backup-folder-none = { err-backup-folder-none } Give one with --to.
cli-backup-folder-unconfirmed = { err-backup-folder-unconfirmed } Confirm it with --to.
cli-disk-failed = { err-disk-failed } If it happens again, restore a backup to another disk.
cli-disk-full = { err-disk-full } Make room on the disk, and try again.
cli-import-no-name = No column contains the names. Nothing was imported. Say with --map which one does: --map "{ $heading }=name".
# $text: such as 03/04/1985.
cli-import-no-order = Dates such as { $text } can be read in two ways. Nothing was imported. Say with --dates dmy or --dates mdy which number comes first.
cli-import-no-clients = { missing-clients }
cli-import-no-column = No column has the heading “{ $heading }”. Nothing was imported. The file has: { $headings }
cli-vault-damaged = { err-vault-damaged } Restore a backup with `aftercare vault restore`.
cli-vault-gone = { err-vault-gone } Plug the disk or stick in again, and try again.
cli-vault-replaced = { err-vault-replaced } A program that synchronises folders may have put it there.
cli-wrong-passphrase = { err-wrong-passphrase } The recovery key opens the vault too, with --recovery-key.
cli-client-without-session = The client has no session yet. Enter one first.
# $numbers: "U+13000, U+13001".
cli-left-out = the page prints without: { $characters }
cli-without-code = the QR code is left out: it would be too fine for a phone to read
# Sheets of many clients in one file. $done of $all.
cli-sheets-done = { $done } of { $all } sheets
cli-sheets-made = { $file }: { $count ->
    [one] one sheet
   *[other] { $count } sheets
}
cli-no-quote = The client has no quote. Make one in the app first.
cli-sheets-nobody = nobody is healing at that time; choose another with --at
cli-sheets-nobody-seen = nobody was seen that day; choose another with --at, or leave out --seen-today to get a sheet for everybody who is healing
