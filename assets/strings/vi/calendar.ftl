calendar-step = Chăm sóc: bước { $number }
calendar-check-in = Chăm sóc: hỏi thăm
calendar-visit = Chăm sóc: buổi hẹn tới
calendar-healed = Chăm sóc: xong
calendar-cancelled = Chăm sóc: đã hủy
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
   *[other] { $activity }: { $verdict }, và { $more } việc khác
}

calendar-check-in-text = Hôm nay chúng tôi sẽ hỏi thăm quý vị. Hãy cho biết da lành ra sao.
calendar-visit-text = Sau buổi hẹn này, các ngày tính lại từ đầu. Quý vị sẽ nhận tệp lịch mới. Mở tệp đó thì các ngày này sẽ đổi.
calendar-healed-text = Từ hôm nay không còn quy định nào nữa. Có người lành sớm hoặc muộn hơn ngày này.
