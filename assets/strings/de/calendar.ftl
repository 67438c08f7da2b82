calendar-step = Pflege: Schritt { $number }
calendar-check-in = Pflege: Nachfrage
calendar-visit = Pflege: nächster Termin
calendar-healed = Pflege: fertig
calendar-cancelled = Pflege: entfällt
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, und 1 weitere Änderung
   *[other] { $activity }: { $verdict }, und { $more } weitere Änderungen
}

calendar-check-in-text = Wir melden uns heute bei Ihnen. Sagen Sie uns, wie es heilt.
calendar-visit-text = Nach diesem Termin zählen die Tage neu. Sie bekommen eine neue Kalenderdatei. Öffnen Sie sie, dann ändern sich diese Tage.
calendar-healed-text = Ab heute gelten keine Regeln mehr. Bei manchen heilt es früher oder später als an diesem Tag.
