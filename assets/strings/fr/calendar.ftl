calendar-step = Soins : étape { $number }
calendar-check-in = Soins : des nouvelles
calendar-visit = Soins : prochain rendez-vous
calendar-healed = Soins : terminés
calendar-cancelled = Soins : annulé
calendar-change = { $more ->
    [0] { $activity } : { $verdict }
    [one] { $activity } : { $verdict }, et 1 autre
   *[other] { $activity } : { $verdict }, et { $more } autres
}

calendar-check-in-text = Nous prenons de vos nouvelles aujourd’hui. Dites-nous comment cela guérit.
calendar-visit-text = Les dates recommencent après ce rendez-vous. Vous recevrez un nouveau fichier de calendrier. Ouvrez-le, et ces dates changeront.
calendar-healed-text = Il n’y a plus de règles à partir d’aujourd’hui. Certaines personnes guérissent plus tôt ou plus tard que cette date.
