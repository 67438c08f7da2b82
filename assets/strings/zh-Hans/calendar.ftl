calendar-step = 护理：第 { $number } 步
calendar-check-in = 护理：回访
calendar-visit = 护理：下次预约
calendar-healed = 护理：完成
calendar-cancelled = 护理：已取消
calendar-change = { $more ->
    [0] { $activity }：{ $verdict }
   *[other] { $activity }：{ $verdict }，另有 { $more } 项
}

calendar-check-in-text = 今天我们会联系您。请告诉我们愈合得怎么样。
calendar-visit-text = 这次预约之后，日期重新计算。您会收到新的日历文件，打开它，这些日期就会更新。
calendar-healed-text = 从今天起不再有任何限制。有些人愈合得比这个日期早或晚。
