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
