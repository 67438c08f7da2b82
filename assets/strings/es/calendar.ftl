calendar-step = Cuidados: paso { $number }
calendar-check-in = Cuidados: cómo va
calendar-visit = Cuidados: próxima cita
calendar-healed = Cuidados: fin
calendar-cancelled = Cuidados: anulado
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, y 1 cambio más
   *[other] { $activity }: { $verdict }, y { $more } cambios más
}

calendar-check-in-text = Hoy le preguntaremos cómo va. Cuéntenos cómo está sanando.
calendar-visit-text = Después de esta cita, las fechas empiezan de nuevo. Recibirá un nuevo archivo de calendario. Ábralo y estas fechas cambiarán.
calendar-healed-text = Desde hoy no hay más reglas. Algunas personas sanan antes o después de esta fecha.
