calendar-step = 護理：第 { $number } 步
calendar-check-in = 護理：關心近況
calendar-visit = 護理：下次預約
calendar-healed = 護理：完成
calendar-cancelled = 護理：已取消
calendar-change = { $more ->
    [0] { $activity }：{ $verdict }
   *[other] { $activity }：{ $verdict }，另有 { $more } 項
}

calendar-check-in-text = 今天我們會聯絡您。請告訴我們癒合得如何。
calendar-visit-text = 這次預約之後，日期重新計算。您會收到新的行事曆檔案，打開它，這些日期就會更新。
calendar-healed-text = 從今天起不再有任何限制。有些人癒合得比這個日期早或晚。
