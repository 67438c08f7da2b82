# Photos of clients.
item-photo = Photo
count-photo = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
brings-photo = { $count ->
    [0] no photos
    [one] one photo
   *[other] { $count } photos
}
kept-photo = Photos
tab-photos = Photos
photo-view-front = Front
photo-view-top = Top
photo-view-back = Back
photo-view-left = Left side
photo-view-right = Right side
photo-view-close-up = Close-up
# $days after session $session that a photo was taken.
photo-since = { $days ->
    [0] On the day of session { $session }
    [one] 1 day after session { $session }
   *[other] { $days } days after session { $session }
}
photo-before-first = Before the first session
photo-no-session = No session yet
photo-differs-light = One is much darker than the other. Skin and pigment look different in other light.
photo-differs-pixels = One has far fewer pixels than the other. It may miss detail that the other shows.
photo-differs-shape = They are cut to different shapes.
photo-differs-distance = The head is much larger on one. They were taken from different distances.
# The name proposed for a file. $date: 2026-11-19.
file-photo = Photo { $date }
file-jpeg = Picture (JPEG)
photo-exported = Photo saved.
# After what was read of a vault or a backup.
photos-bad = { $count ->
    [one] But the file of one photo is missing or altered. All the rest is there.
   *[other] But the files of { $count } photos are missing or altered. All the rest is there.
}
photos-add = Add photos
photos-adding = Adding { $count }
photos-drop = Drop photos here, or paste one. JPEG or PNG, up to 40 MB each. Everything that the camera wrote into it, such as the place, is left out.
photos-none = No photos yet
photos-none-then = Take the same views at each visit: front, top, back, both sides, and a close-up. They are encrypted, each in a file of its own.
photos-none-of-view = No photos of this view
photos-hidden = Photos show who it is, so they are covered while names are hidden.
photos-view = New photos show
photos-show = Show
photos-show-all = All views
photos-compare = Compare
# A photo as a button. $view: "Front". $date: "Thu 19 Nov 2026".
photo-open = { $view }, { $date }
photo-alt = { $view } of the head, { $date }
photo-added = { $count ->
    [one] Photo added.
   *[other] { $count } photos added.
}
photo-binned = Photo moved to the bin.
photo-view = View
photo-session = Session
# On a photo's card.
photo-session-of = Session { $number }
# What a photo is of where nobody says. $number: of the last session of its day; 0 for none.
photo-by-day = { $number ->
    [0] None on this day
   *[other] Session { $number }, on this day
}
photos-not-exported = { $count ->
    [one] One photo was left out: its file is missing or altered.
   *[other] { $count } photos were left out: their files are missing or altered.
}
photos-not-imported = { $count ->
    [one] One photo was left out: its picture is not beside the file, or is altered.
   *[other] { $count } photos were left out: their pictures are not beside the file, or are altered.
}
photo-taken = Taken on
photo-consent = May be shown to others
photo-consent-hint = The client has agreed. Without it, the photo cannot be saved outside the vault.
photo-save = Save a copy
photo-cover = Cover a part
photo-cover-how = Drag over what nobody should see, such as the face. The arrow keys move the cover, with Shift they change its size. Covered pixels are replaced in the copy; the photo in the vault stays whole.
photo-cover-area = Cover
photo-loading = Opening the photo
photo-agreed = May be shown
zoom-in = Zoom in
zoom-out = Zoom out
zoom-all = Whole photo
compare-title = Compare photos
compare-first = Before
compare-second = After
compare-how = How
compare-side = Side by side
compare-slider = Slider
compare-flicker = Flicker
compare-slide = How much of the later photo is shown
compare-switch = Show the other
compare-by-itself = Switch by itself
compare-align = Lay over each other
compare-mark = Mark spots
compare-mark-done = Done
compare-mark-how = Mark two or three spots that are on both photos, in the same order: the corners of the eyes, a mole, the tip of an ear. Click, or move the cross with the arrow keys and press Enter.
compare-mark-clear = Clear spots
compare-marked = { $first } and { $second } spots marked
compare-no-spots = Mark the same two or three spots on both photos, and one is laid over the other.
compare-ghost = Ghost
compare-ghost-slide = How much of the later photo shows through
camera-open = Use the camera
camera-title = Camera
camera-take = Take the photo
camera-ghost = How much of the earlier photo shows through
camera-no-earlier = There is no earlier photo of this view.
camera-none = This system gives the app no camera. Take the photo with a phone or a camera, connect it by cable, and add the file.
camera-refused = The camera cannot be used. Another program may have it, or the system’s settings keep it from this app.
